import { API_VERSION, type NamedOperation } from "@jobtracker/contracts";
import {
  answerPlainCall,
  type Call,
  createMcpServer,
  type Extension,
  type McpServerParts,
  plainCallOf,
} from "@jobtracker/mcp";
import { createMcpHandler, type McpHttpHandler } from "@modelcontextprotocol/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { toAppError } from "../errors.ts";
import type { Platform } from "../platform.ts";
import type { CallOperation } from "./caller.ts";
import { acceptJson } from "./json-body.ts";
import { authenticateMcp, callerOf, type McpCaller, messageOf } from "./mcp-caller.ts";
import { demandOwnHost } from "./origin.ts";

const MCP_PATH = "/mcp";
/** In bytes; the largest operation is the capture of a page. */
const BODY_LIMIT = 20 * 1024 * 1024;

interface McpSurface {
  readonly operations: readonly NamedOperation[];
  readonly platform: Platform;
  readonly callOperation: CallOperation;
  readonly createCall: (request: FastifyRequest, reply: FastifyReply) => CallContext;
  readonly extend?: Extension | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One tool call in process, through its tRPC procedure; each of a batch has its own idempotency key and signal. */
const inProcess =
  ({ callOperation }: McpSurface, context: CallContext): Call =>
  async (named, input, { idempotencyKey, signal }) => {
    try {
      const output = await callOperation(named, input, { ...context, idempotencyKey, signal });
      if (!isRecord(output)) throw new TypeError(`${named.name} did not answer with an object`);
      return { ok: true, output };
    } catch (thrown) {
      const error = toAppError(thrown);
      const { code, message, issues, details, retryAfter = null } = error;
      if (code === "INTERNAL" || code === "UNAVAILABLE") {
        context.log.error({ err: error.cause ?? error, operation: named.name }, message);
      }
      return {
        ok: false,
        failure: { code, message, issues, details, requestId: context.requestId, retryAfter },
      };
    }
  };

/** What one caller's calls need, whoever answers them. */
const partsFor = (surface: McpSurface, { call, credential }: McpCaller) =>
  ({
    operations: surface.operations,
    actorScopes: credential.scopes,
    call: inProcess(surface, call),
    version: API_VERSION,
    onError: (error) => call.log.error({ err: error }, "an MCP call broke off"),
  }) satisfies McpServerParts;

const createHandler = (surface: McpSurface): McpHttpHandler => {
  const { platform, extend } = surface;
  return createMcpHandler(
    (context) =>
      createMcpServer({
        ...partsFor(surface, callerOf(context)),
        now: platform.now,
        message: messageOf(context),
        extend,
      }),
    { onerror: (error) => platform.log.debug({ err: error }, "an MCP request was refused") },
  );
};

/** `gone` resolves, and `signal` fires, when the client goes away before it has the whole answer. */
const watchClient = ({ raw }: FastifyReply) => {
  const going = new AbortController();
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  raw.once("close", () => {
    if (raw.writableFinished) return;
    going.abort();
    resolve();
  });
  return { signal: going.signal, gone };
};

/** The request as the protocol's handler takes it: Fastify has read the body, which is handed over parsed. */
const webRequest = (request: FastifyRequest, signal: AbortSignal): Request => {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  return new Request(`http://${request.host}${request.url}`, { method: request.method, headers, signal });
};

interface Asked {
  readonly request: FastifyRequest;
  readonly caller: McpCaller | undefined;
  readonly signal: AbortSignal;
}

/** What is no more than a tool call is answered here; undefined for everything else. */
const plainAnswer = async (surface: McpSurface, { request, caller, signal }: Asked) => {
  const call = caller && request.method === "POST" ? plainCallOf(request) : undefined;
  return caller && call && answerPlainCall(call, partsFor(surface, caller), signal);
};

const libraryAnswer = (handler: McpHttpHandler, { request, caller, signal }: Asked): Promise<Response> =>
  handler.fetch(webRequest(request, signal), {
    ...(caller && { authInfo: caller.authInfo(request.body) }),
    parsedBody: request.body,
  });

const answerOf = async (surface: McpSurface, handler: McpHttpHandler, asked: Asked) =>
  (await plainAnswer(surface, asked)) ?? libraryAnswer(handler, asked);

/**
 * MCP over HTTP, for the 2026-07-28 revision and, without sessions, for the older ones: one server per request, and none
 * for a plain tool call. The answer goes through Fastify like any other (docs/decisions/0031-mcp-through-fastify.md).
 */
export const registerMcp = async (app: FastifyInstance, surface: McpSurface): Promise<void> => {
  const handler = createHandler(surface);
  const callers = new WeakMap<FastifyRequest, McpCaller>();
  const underway = new Set<Promise<unknown>>();
  // Closing the handler breaks off what it does, so that comes last; open streams would keep the server from closing.
  app.addHook("preClose", async () => {
    await Promise.allSettled(underway);
    await handler.close();
  });
  await app.register(async (scope) => {
    acceptJson(scope);
    scope.addHook("onRequest", async (request, reply) => {
      demandOwnHost(surface.platform.settings, request);
      reply.header("cache-control", "no-store");
      callers.set(request, await authenticateMcp(surface.createCall, request, reply));
    });
    scope.route({
      method: ["GET", "POST", "DELETE"],
      url: MCP_PATH,
      exposeHeadRoute: false,
      bodyLimit: BODY_LIMIT,
      handler: async (request, reply) => {
        const { signal, gone } = watchClient(reply);
        const asked = { request, caller: callers.get(request), signal };
        const answering = answerOf(surface, handler, asked);
        const wait = Promise.race([Promise.allSettled([answering]), gone]).finally(() =>
          underway.delete(wait),
        );
        underway.add(wait);
        const answer = await answering;
        return answer instanceof Response
          ? reply.send(answer)
          : reply.headers(answer.headers).send(answer.body);
      },
    });
  });
};
