import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { API_VERSION, type NamedOperation } from "@jobtracker/contracts";
import type { FastifyInstance } from "fastify";
import { openApiDocument } from "./openapi.ts";
import { REST_PREFIX } from "./rest.ts";

/** The OpenAPI document, and a page to read it; every file of that page comes from this server. */
export const registerDocuments = async (
  app: FastifyInstance,
  operations: readonly NamedOperation[],
): Promise<void> => {
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
  await app.register(swagger, { mode: "static", specification: { document: whenWritten } });
  await app.register(swaggerUi, {
    routePrefix: `${REST_PREFIX}/docs`,
    uiConfig: { validatorUrl: null, deepLinking: true, docExpansion: "list", tryItOutEnabled: false },
    staticCSP: true,
  });
};
