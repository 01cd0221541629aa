import { API_VERSION, type NamedOperation } from "@jobtracker/contracts";
import type { FastifyInstance } from "fastify";
import { LoadedOnce } from "./loaded-once.ts";
import { REST_PREFIX } from "./rest.ts";

const PAGE_ADDRESS = `${REST_PREFIX}/docs`;

/** The OpenAPI document; it takes 20 MB. */
const makeDocument = async (operations: readonly NamedOperation[]) => {
  const { openApiDocument } = await import("./openapi.ts");
  return openApiDocument(operations, API_VERSION);
};

const makePage = async (document: LoadedOnce<unknown>) => {
  const { documentsPage } = await import("./documents-page.ts");
  return documentsPage(PAGE_ADDRESS, await document.get());
};

/**
 * The OpenAPI document, and a page to read it; every file of that page comes from this server. Both are made for the first who
 * asks: most servers are never asked.
 */
export const registerDocuments = (app: FastifyInstance, operations: readonly NamedOperation[]): void => {
  const document = new LoadedOnce(() => makeDocument(operations));
  app.get(`${REST_PREFIX}/openapi.json`, () => document.get());

  const page = new LoadedOnce(() => makePage(document));
  for (const address of [PAGE_ADDRESS, `${PAGE_ADDRESS}/*`])
    app.get(address, async ({ url, headers }, reply) => {
      const answer = await (await page.get()).inject({ url, headers });
      return reply.code(answer.statusCode).headers(answer.headers).send(answer.rawPayload);
    });
};
