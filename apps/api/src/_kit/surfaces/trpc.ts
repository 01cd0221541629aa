import { AppError, type NamedOperation } from "@jobtracker/contracts";
import { type AnyTRPCRouter, TRPCError } from "@trpc/server";
import { fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { demandSomebody } from "../policy/early.ts";
import type { Settings } from "../settings.ts";
import { answerErrors } from "./http.ts";
import { acceptJson, demandShallow } from "./json-body.ts";
import { demandOwnOrigin } from "./origin.ts";
import { logTrpcError, noteTrpcErrors, sendTrpcError } from "./trpc-errors.ts";

export const TRPC_PREFIX = "/trpc";
const MAX_BATCH = 50;

interface TrpcSurface {
  readonly operations: readonly NamedOperation[];
  readonly router: AnyTRPCRouter;
  readonly settings: Settings;
  readonly createCall: (request: FastifyRequest, reply: FastifyReply) => CallContext;
}

const refuse = (message: string): never => {
  throw new TRPCError({ code: "BAD_REQUEST", message, cause: new AppError("INVALID_INPUT", message) });
};

const demandSaneBatch = (calls: number, request: FastifyRequest) => {
  if (calls > MAX_BATCH) refuse(`At most ${MAX_BATCH} calls fit in one batch.`);
  if (calls > 1 && request.headers["idempotency-key"] !== undefined) {
    refuse("An idempotency key belongs to one call; send that call alone.");
  }
};

const handler =
  ({ router, createCall }: TrpcSurface, path: (request: FastifyRequest) => string) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    await fastifyRequestHandler({
      router,
      req: request,
      res: reply,
      path: path(request),
      allowMethodOverride: true,
      onError: ({ error, path: operation }) => logTrpcError(request, error, operation),
      responseMeta: ({ errors }) => {
        noteTrpcErrors(request, reply, errors);
        return { headers: { "content-type": "application/json" } };
      },
      createContext: ({ info }) => {
        demandSaneBatch(info.calls.length, request);
        return createCall(request, reply);
      },
    });
  };

const pathOf = (request: FastifyRequest) => (request.params as { path: string }).path;

/** tRPC over HTTP. Operations that take more than 1 MiB have a route of their own, with their own limit. */
export const registerTrpc = async (app: FastifyInstance, surface: TrpcSurface): Promise<void> => {
  await app.register(
    async (scope) => {
      acceptJson(scope, (text) => {
        demandShallow(text);
        return text;
      });
      answerErrors(scope, sendTrpcError);
      scope.addHook("onRequest", async (request, reply) => {
        reply.header("cache-control", "no-store");
        // An answer in pieces begins before its calls have ended: too early for the cookie of a session.
        delete request.headers["trpc-accept"];
        request.headers.accept = "application/json";
        demandOwnOrigin(surface.settings, request);
      });
      const form = { method: ["GET" as const, "POST" as const], exposeHeadRoute: false };
      for (const { name, operation } of surface.operations) {
        if (operation.bodyLimit === undefined) continue;
        scope.route({
          ...form,
          url: `/${name}`,
          bodyLimit: operation.bodyLimit,
          onRequest: (request, reply) => demandSomebody(surface.createCall(request, reply)),
          handler: handler(surface, () => name),
        });
      }
      scope.route({ ...form, url: "/:path", handler: handler(surface, pathOf) });
    },
    { prefix: TRPC_PREFIX },
  );
};
