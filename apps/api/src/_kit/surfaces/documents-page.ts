import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { API_VERSION } from "@jobtracker/contracts";
import Fastify, { type FastifyInstance } from "fastify";

/** The page that shows a document, as an app of its own that is asked in process. */
export const documentsPage = async (address: string, document: unknown): Promise<FastifyInstance> => {
  const app = Fastify();
  // Only ever written, as JSON or YAML, and so in the form that `toJSON` gives.
  const written = {
    openapi: "3.1.0",
    info: { title: "JobTracker", version: API_VERSION },
    paths: {},
    toJSON: () => document,
  };
  await app.register(swagger, { mode: "static", specification: { document: written } });
  await app.register(swaggerUi, {
    routePrefix: address,
    uiConfig: { validatorUrl: null, deepLinking: true, docExpansion: "list", tryItOutEnabled: false },
    staticCSP: true,
  });
  return app;
};
