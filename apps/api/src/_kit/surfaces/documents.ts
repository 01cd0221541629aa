import { API_VERSION, type NamedOperation } from "@jobtracker/contracts";
import type { FastifyInstance } from "fastify";
import { REST_PREFIX } from "./rest.ts";

const PAGE_ADDRESS = `${REST_PREFIX}/docs`;

/** The OpenAPI document; it takes 20 MB. */
const makeDocument = async (operations: readonly NamedOperation[]) => {
  const { openApiDocument } = await import("./openapi.ts");
  return openApiDocument(operations, API_VERSION);
};

const makePage = async (document: ReturnType<typeof makeDocument>) => {
  const { documentsPage } = await import("./documents-page.ts");
  return documentsPage(PAGE_ADDRESS, await document);
};

/**
 * The OpenAPI document, and a page to read it; every file of that page comes from this server. Both are made for the first who
 * asks: most servers are never asked.
 */
export const registerDocuments = (app: FastifyInstance, operations: readonly NamedOperation[]): void => {
  let made: ReturnType<typeof makeDocument> | undefined;
  const document = () => {
    made ??= makeDocument(operations);
    return made;
  };
  app.get(`${REST_PREFIX}/openapi.json`, document);

  let page: ReturnType<typeof makePage> | undefined;
  for (const address of [PAGE_ADDRESS, `${PAGE_ADDRESS}/*`])
    app.get(address, async ({ url, headers }, reply) => {
      page ??= makePage(document());
      const answer = await (await page).inject({ url, headers });
      return reply.code(answer.statusCode).headers(answer.headers).send(answer.rawPayload);
    });
};
