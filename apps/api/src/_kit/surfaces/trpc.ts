import { AppError, errorForms, type NamedOperation } from "@jobtracker/contracts";
import type { AnyTRPCRouter } from "@trpc/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { toAppError } from "../errors.ts";
import { demandSomebody } from "../policy/early.ts";
import type { Settings } from "../settings.ts";
import { type BoundOperation, boundOperations } from "./caller.ts";
import { answerErrors } from "./http.ts";
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

/** What one call of a request came to. */
type Outcome = { readonly data: unknown } | { readonly error: AppError; readonly name: string };

const demandBound = (bound: ReadonlyMap<string, BoundOperation>, name: string, method: string) => {
  const operation = bound.get(name);
  if (operation === undefined) throw new AppError("NOT_FOUND", "There is no such operation.");
  if (operation.kind === "mutation" && method !== "POST")
    throw new AppError("METHOD_NOT_ALLOWED", "This operation is called by another method.");
  return operation;
};

const statusOf = (outcome: Outcome) => ("error" in outcome ? errorForms[outcome.error.code].http : 200);

const answer = (outcome: Outcome, request: FastifyRequest) =>
  "error" in outcome
    ? { error: trpcErrorShape(outcome.error, request.id) }
    : { result: { data: outcome.data } };

const handler = ({ router, createCall }: TrpcSurface, pathOf: (request: FastifyRequest) => string) => {
  const bound = boundOperations(router);

  const outcomeOf = async (
    request: FastifyRequest,
    call: CallContext,
    { name, input }: TrpcCall,
  ): Promise<Outcome> => {
    try {
      return { data: await demandBound(bound, name, request.method).run(call, input) };
    } catch (thrown) {
      return { error: toAppError(thrown), name };
    }
  };

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { calls, isBatch } = readTrpcCalls(pathOf(request), request);
    const call = createCall(request, reply);
    const outcomes = await Promise.all(calls.map((one) => outcomeOf(request, call, one)));
    for (const outcome of outcomes)
      if ("error" in outcome) noteTrpcError(request, reply, outcome.error, outcome.name);
    const statuses = new Set(outcomes.map(statusOf));
    const [status = MIXED_STATUS] = statuses.size === 1 ? statuses : [];
    const answers = outcomes.map((outcome) => answer(outcome, request));
    return reply.code(status).send(isBatch ? answers : answers[0]);
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
