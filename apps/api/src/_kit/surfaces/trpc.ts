import { AppError, errorForms, type NamedOperation } from "@jobtracker/contracts";
import type { AnyTRPCRouter } from "@trpc/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { toAppError } from "../errors.ts";
import { demandSomebody } from "../policy/early.ts";
import type { Settings } from "../settings.ts";
import { type BoundOperation, boundOperations } from "./caller.ts";
import { answerErrors } from "./http.ts";
import { emptyAnswer, joined, jsonList, jsonOf, sendJson, taken, type Written } from "./json-answer.ts";
import { acceptJson } from "./json-body.ts";
import { demandOwnOrigin } from "./origin.ts";
import { readTrpcCalls, type TrpcCall } from "./trpc-calls.ts";
import { noteTrpcError, sendTrpcError, trpcErrorShape } from "./trpc-errors.ts";

/*
 * tRPC's HTTP form, written here because its own adapter, which takes every request apart into web streams, costs more
 * than most operations (docs/decisions/0034-one-policy-function.md). Clients see no difference: one JSON answer, or a
 * list of them for a batch.
 */

export const TRPC_PREFIX = "/trpc";
const MIXED_STATUS = 207;

interface TrpcSurface {
  readonly operations: readonly NamedOperation[];
  readonly router: AnyTRPCRouter;
  readonly settings: Settings;
  readonly createCall: (request: FastifyRequest, reply: FastifyReply) => CallContext;
}

/** What one call of a request came to. Written at once: what it was made of need not stay until the last call of a batch has ended. */
interface Answered extends Written {
  readonly status: number;
}

const demandBound = (bound: ReadonlyMap<string, BoundOperation>, name: string, method: string) => {
  const operation = bound.get(name);
  if (operation === undefined) throw new AppError("NOT_FOUND", "There is no such operation.");
  if (operation.kind === "mutation" && method !== "POST")
    throw new AppError("METHOD_NOT_ALLOWED", "This operation is called by another method.");
  return operation;
};

const handler = ({ router, createCall }: TrpcSurface, pathOf: (request: FastifyRequest) => string) => {
  const bound = boundOperations(router);

  const answerOf = async (
    request: FastifyRequest,
    reply: FastifyReply,
    context: CallContext,
    { name, input }: TrpcCall,
  ): Promise<Answered> => {
    try {
      const data = await demandBound(bound, name, request.method).run(context, input);
      const json = jsonOf({ result: { data } });
      emptyAnswer(data);
      return { status: 200, json };
    } catch (thrown) {
      const error = toAppError(thrown);
      noteTrpcError(request, reply, error, name);
      const json = jsonOf({ error: trpcErrorShape(error, request.id) });
      return { status: errorForms[error.code].http, json };
    }
  };

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { calls, isBatch } = readTrpcCalls(pathOf(request), request);
    // One for all calls of a batch: who asks is looked up once.
    const context = createCall(request, reply);
    const answers = await Promise.all(calls.map((call) => answerOf(request, reply, context, call)));
    const statuses = new Set(answers.map(({ status }) => status));
    const [status = MIXED_STATUS] = statuses.size === 1 ? statuses : [];
    const written = answers.map(taken);
    return sendJson(reply.code(status), isBatch ? jsonList(written) : joined(written));
  };
};

const pathParameter = (request: FastifyRequest) => (request.params as { path: string }).path;

/** tRPC over HTTP. Operations that take more than 1 MiB have a route of their own, with their own limit. */
export const registerTrpc = async (app: FastifyInstance, surface: TrpcSurface): Promise<void> => {
  await app.register(
    async (scope) => {
      acceptJson(scope);
      answerErrors(scope, sendTrpcError);
      scope.addHook("onRequest", (request, reply, done) => {
        reply.header("cache-control", "no-store");
        demandOwnOrigin(surface.settings, request);
        done();
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
      scope.route({ ...form, url: "/:path", handler: handler(surface, pathParameter) });
    },
    { prefix: TRPC_PREFIX },
  );
};
