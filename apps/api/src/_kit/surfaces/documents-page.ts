import swagger, { type FastifyStaticSwaggerOptions } from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance } from "fastify";

type Document = Extract<
  FastifyStaticSwaggerOptions["specification"],
  { readonly document: unknown }
>["document"];

/** The page that shows a document, as an app of its own: it is made for the first who asks, since most servers are never asked. */
export const documentsPage = async (address: string, document: Document): Promise<FastifyInstance> => {
  const app = Fastify();
  await app.register(swagger, { mode: "static", specification: { document } });
  await app.register(swaggerUi, {
    routePrefix: address,
    uiConfig: { validatorUrl: null, deepLinking: true, docExpansion: "list", tryItOutEnabled: false },
    staticCSP: true,
  });
  return app;
};
