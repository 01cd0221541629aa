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
  const document = openApiDocument(operations, API_VERSION);
  app.get(`${REST_PREFIX}/openapi.json`, async () => document);
  await app.register(swagger, {
    mode: "static",
    specification: { document: JSON.parse(JSON.stringify(document)) },
  });
  await app.register(swaggerUi, {
    routePrefix: `${REST_PREFIX}/docs`,
    uiConfig: { validatorUrl: null, deepLinking: true, docExpansion: "list", tryItOutEnabled: false },
    staticCSP: true,
  });
};
