import { AppError } from "@jobtracker/contracts";
import type { FastifyInstance } from "fastify";

/** Notes the address of every route that is added from now on. */
export const noteAddresses = (app: FastifyInstance): ReadonlySet<string> => {
  const addresses = new Set<string>();
  app.addHook("onRoute", ({ url }) => void addresses.add(url));
  return addresses;
};

/** Answers every other method of a known address by 405 with `Allow` (RFC 9110, 15.5.6), before its body is read. */
export const registerNotAllowed = (app: FastifyInstance, addresses: ReadonlySet<string>): void => {
  for (const url of [...addresses]) {
    const isAllowed = (method: string) => app.hasRoute({ method, url });
    const [allowed, others] = [
      app.supportedMethods.filter(isAllowed),
      app.supportedMethods.filter((method) => !isAllowed(method)),
    ];
    app.route({
      method: others,
      url,
      onRequest: async (_request, reply) => {
        reply.header("allow", allowed.join(", "));
        throw new AppError("METHOD_NOT_ALLOWED", `Use ${allowed.join(" or ")} here.`);
      },
      handler: () => undefined,
    });
  }
};
