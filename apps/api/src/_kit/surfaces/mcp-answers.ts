import { API_VERSION, type NamedOperation } from "@jobtracker/contracts";
import {
  answerPlainCall,
  type Call,
  createMcpServer,
  type Extension,
  type McpServerParts,
  type PlainAnswer,
  plainCallOf,
} from "@jobtracker/mcp";
import { createMcpHandler, type McpHttpHandler } from "@modelcontextprotocol/server";
import type { FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { toAppError } from "../errors.ts";
import type { Platform } from "../platform.ts";
import type { CallOperation } from "./caller.ts";
import { callerOf, type McpCaller, messageOf } from "./mcp-caller.ts";

export interface McpCalls {
  readonly operations: readonly NamedOperation[];
  readonly platform: Platform;
  readonly callOperation: CallOperation;
  readonly extend?: Extension | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One tool call in process, through its tRPC procedure; each of a batch has its own idempotency key and signal. */
const inProcess =
  ({ callOperation }: McpCalls, context: CallContext): Call =>
  async (named, input, { idempotencyKey, signal }) => {
    try {
      const output = await callOperation(named, input, { ...context, idempotencyKey, signal });
      if (!isRecord(output)) throw new TypeError(`${named.name} did not answer with an object`);
      return { ok: true, output };
    } catch (thrown) {
      const error = toAppError(thrown);
      const { code, message, issues, details, retryAfter = null } = error;
      if (code === "INTERNAL" || code === "UNAVAILABLE") {
        context.log().error({ err: error.cause ?? error, operation: named.name }, message);
      }
      return {
        ok: false,
        failure: { code, message, issues, details, requestId: context.requestId, retryAfter },
      };
    }
  };

/** What one caller's calls need, whoever answers them. */
const partsFor = (calls: McpCalls, { call, credential }: McpCaller) =>
  ({
    operations: calls.operations,
    actorScopes: credential.scopes,
    call: inProcess(calls, call),
    version: API_VERSION,
    onError: (error) => call.log().error({ err: error }, "an MCP call broke off"),
  }) satisfies McpServerParts;

const createHandler = (calls: McpCalls): McpHttpHandler => {
  const { platform, extend } = calls;
  return createMcpHandler(
    (context) =>
      createMcpServer({
        ...partsFor(calls, callerOf(context)),
        now: platform.now,
        message: messageOf(context),
        extend,
      }),
    { onerror: (error) => platform.log.debug({ err: error }, "an MCP request was refused") },
  );
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
const plainAnswer = async (calls: McpCalls, { request, caller, signal }: Asked) => {
  const call = caller && request.method === "POST" ? plainCallOf(request) : undefined;
  return caller && call && answerPlainCall(call, partsFor(calls, caller), signal);
};

const libraryAnswer = (handler: McpHttpHandler, { request, caller, signal }: Asked): Promise<Response> =>
  handler.fetch(webRequest(request, signal), {
    ...(caller && { authInfo: caller.authInfo(request.body) }),
    parsedBody: request.body,
  });

export interface McpAnswers {
  answer(asked: Asked): Promise<Response | PlainAnswer>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

/** One server of the protocol per request, and none for a plain tool call. */
export const mcpAnswers = (calls: McpCalls): McpAnswers => {
  const handler = createHandler(calls);
  return {
    answer: async (asked) => (await plainAnswer(calls, asked)) ?? libraryAnswer(handler, asked),
    close: () => handler.close(),
  };
};
