import { AppError } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyReply } from "fastify";
import findMyWay from "find-my-way";

/** Methods by address, of every route that is added from now on. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** Notes the address of every route that is added from now on. */
export const noteAddresses = (app: FastifyInstance): Addresses => {
  const addresses = new Map<string, Set<string>>();
  app.addHook("onRoute", ({ url, method }) => {
    const methods = addresses.get(url) ?? new Set();
    for (const each of [method].flat()) methods.add(each);
    addresses.set(url, methods);
  });
  return addresses;
};

const refuse = (reply: FastifyReply, allowed: readonly string[]): never => {
  reply.header("allow", allowed.join(", "));
  throw new AppError("METHOD_NOT_ALLOWED", `Use ${allowed.join(" or ")} here.`);
};

/** Finds an address as the server's own router does. */
const finderOf = (addresses: Addresses) => {
  const router = findMyWay({ maxParamLength: 2000 });
  for (const [url, methods] of addresses) router.on("GET", url, () => undefined, [...methods].sort());
  return (url: string): string[] | undefined => router.find("GET", url)?.store;
};

/** Whether there is an address with a parameter in the place of its last part. */
const isAlsoParameter = (url: string, addresses: Addresses): boolean => {
  const beside = `${url.slice(0, url.lastIndexOf("/"))}/:`;
  return !url.includes(beside) && addresses.keys().some((other) => other.startsWith(beside));
};

/** Else `DELETE /jobs/capture` would be `DELETE /jobs/{id}`. */
const keepFromParameters = (app: FastifyInstance, url: string, methods: ReadonlySet<string>) =>
  app.route({
    method: app.supportedMethods.filter((method) => !methods.has(method)),
    url,
    onRequest: async (_request, reply) => refuse(reply, [...methods].sort()),
    handler: () => undefined,
  });

/** Answers every other method of a known address by 405 with `Allow` (RFC 9110, 15.5.6), before its body is read. */
export const registerNotAllowed = (app: FastifyInstance, addresses: Addresses): void => {
  for (const [url, methods] of [...addresses])
    if (isAlsoParameter(url, addresses)) keepFromParameters(app, url, new Set(methods));
  let find: ReturnType<typeof finderOf> | undefined;
  app.addHook("onRequest", (request, reply, done) => {
    if (!request.is404) return done();
    find ??= finderOf(addresses);
    const allowed = find(request.url);
    if (allowed !== undefined) refuse(reply, allowed);
    done();
  });
};
