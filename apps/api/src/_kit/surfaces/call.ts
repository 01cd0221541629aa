import type { ClientKind } from "@jobtracker/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { Actor, PersonActor } from "../actor.ts";
import type { CallContext } from "../context.ts";
import type { Platform } from "../platform.ts";
import { sessionCookie } from "./session-cookie.ts";

/** Who a person is, without the client that they call through. */
export type Identity = Omit<PersonActor, "kind" | "client">;

/** Finds the person of a credential; undefined if it is unknown, expired or revoked. The auth domain gives it. */
export interface Authenticator {
  session(platform: Platform, sessionId: string): Promise<Identity | undefined>;
  token(platform: Platform, token: string): Promise<Identity | undefined>;
}

const BEARER = /^Bearer +(\S+)$/i;

/** The bearer token of a request, if it has one. */
export const bearerToken = (request: FastifyRequest): string | undefined =>
  BEARER.exec(request.headers.authorization ?? "")?.[1];

const identify = (platform: Platform, authenticator: Authenticator, request: FastifyRequest) => {
  const token = bearerToken(request);
  if (token !== undefined) return authenticator.token(platform, token);
  const sessionId = sessionCookie.read(platform.settings, request);
  return sessionId === undefined ? Promise.resolve(undefined) : authenticator.session(platform, sessionId);
};

const authenticateRequest = async (
  platform: Platform,
  authenticator: Authenticator,
  request: FastifyRequest,
  client: ClientKind,
): Promise<Actor> => {
  const identity = await identify(platform, authenticator, request);
  return identity === undefined ? { kind: "anonymous", client } : { kind: "person", client, ...identity };
};

const headerText = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(",") : value);

/** The context of the operations that one HTTP request calls. */
export const createCall = (
  platform: Platform,
  authenticator: Authenticator,
  { request, reply, client }: { request: FastifyRequest; reply: FastifyReply; client: ClientKind },
): CallContext => {
  let actor: Promise<Actor> | undefined;
  let log: Logger | undefined;
  return {
    platform,
    requestId: request.id,
    // No getter: V8 would make a hidden class of each context, which keeps the whole request until the next full clean-up.
    log: () => {
      log ??= platform.log.child({ requestId: request.id });
      return log;
    },
    client,
    remoteAddress: request.ip,
    idempotencyKey: headerText(request.headers["idempotency-key"]),
    signal: undefined,
    authenticate: () => {
      actor ??= authenticateRequest(platform, authenticator, request, client);
      return actor;
    },
    onSession: (effect) => sessionCookie.write(platform.settings, reply, effect),
    onRateLimit: ({ limit, remaining, resetSeconds }) => {
      reply.header("ratelimit-limit", limit);
      reply.header("ratelimit-remaining", remaining);
      reply.header("ratelimit-reset", resetSeconds);
    },
  };
};
