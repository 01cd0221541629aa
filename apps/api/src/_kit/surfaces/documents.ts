import { API_VERSION, type NamedOperation } from "@jobtracker/contracts";
import type { FastifyInstance } from "fastify";
import { openApiDocument } from "./openapi.ts";
import { REST_PREFIX } from "./rest.ts";

const PAGE_ADDRESS = `${REST_PREFIX}/docs`;

/** The OpenAPI document, and a page to read it; every file of that page comes from this server. */
export const registerDocuments = (app: FastifyInstance, operations: readonly NamedOperation[]): void => {
  let document: ReturnType<typeof openApiDocument> | undefined;
  // Whoever writes it as JSON or YAML makes it: it takes 20 MB, and most servers are never asked.
  const whenWritten = {
    openapi: "3.1.0",
    info: { title: "JobTracker", version: API_VERSION },
    paths: {},
    toJSON: () => {
      document ??= openApiDocument(operations, API_VERSION);
      return document;
    },
  };
  app.get(`${REST_PREFIX}/openapi.json`, async () => whenWritten);

  let page: Promise<FastifyInstance> | undefined;
  for (const url of [PAGE_ADDRESS, `${PAGE_ADDRESS}/*`])
    app.get(url, async ({ method, url: asked, headers }, reply) => {
      page ??= import("./documents-page.ts").then(({ documentsPage }) =>
        documentsPage(PAGE_ADDRESS, whenWritten),
      );
      const answer = await (await page).inject({ method: method === "HEAD" ? "HEAD" : "GET", url: asked, headers });
      return reply.code(answer.statusCode).headers(answer.headers).send(answer.rawPayload);
    });
};
