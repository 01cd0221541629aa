import type { NamedOperation } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { demandSomebody } from "../policy/early.ts";
import type { Settings } from "../settings.ts";
import type { CallOperation } from "./caller.ts";
import { emptyAnswer, jsonOf, sendJson } from "./json-answer.ts";
import { acceptJson } from "./json-body.ts";
import { demandOwnOrigin } from "./origin.ts";
import { restInputReader } from "./rest-input.ts";

export const REST_PREFIX = "/api/v1";

interface RestSurface {
  readonly operations: readonly NamedOperation[];
  readonly settings: Settings;
  readonly callOperation: CallOperation;
  readonly createCall: (request: FastifyRequest, reply: FastifyReply) => CallContext;
}

const fastifyPath = (path: string) => path.replace(/\{(\w+)\}/g, ":$1");

const answerStatus = ({ operation }: NamedOperation, output: unknown): number => {
  const status = operation.rest === false ? undefined : operation.rest.status;
  if (status === undefined) return 200;
  return typeof status === "number" ? status : status.of(output);
};

const registerOperation = (app: FastifyInstance, named: NamedOperation, surface: RestSurface) => {
  const { rest, bodyLimit } = named.operation;
  if (rest === false) return;
  const readInput = restInputReader(named);
  app.route({
    method: rest.method,
    url: fastifyPath(rest.path),
    ...(bodyLimit === undefined
      ? {}
      : {
          bodyLimit,
          onRequest: (request, reply) => demandSomebody(surface.createCall(request, reply)),
        }),
    handler: async (request, reply) => {
      const input = readInput(request);
      const output = await surface.callOperation(named, input, surface.createCall(request, reply));
      reply.code(answerStatus(named, output));
      const json = jsonOf(output);
      emptyAnswer(output);
      return sendJson(reply, json);
    },
  });
};

/** The REST routes of every operation that has them. */
export const registerRest = async (app: FastifyInstance, surface: RestSurface): Promise<void> => {
  await app.register(
    async (scope) => {
      acceptJson(scope);
      scope.addHook("onRequest", (request, reply, done) => {
        reply.header("cache-control", "no-store");
        demandOwnOrigin(surface.settings, request);
        done();
      });
      for (const named of surface.operations) registerOperation(scope, named, surface);
    },
    { prefix: REST_PREFIX },
  );
};
