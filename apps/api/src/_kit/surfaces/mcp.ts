import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { bodyOf } from "./json-answer.ts";
import { acceptJson } from "./json-body.ts";
import { LoadedOnce } from "./loaded-once.ts";
import type { McpAnswers, McpCalls } from "./mcp-answers.ts";
import { authenticateMcp, type McpCaller } from "./mcp-caller.ts";
import { demandOwnHost } from "./origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who sent it, if it is for MCP and the sender is known. */
    mcpCaller: McpCaller | undefined;
  }
}

const MCP_PATH = "/mcp";
/** In bytes; the largest operation is the capture of a page. */
const BODY_LIMIT = 20 * 1024 * 1024;

interface McpSurface extends McpCalls {
  readonly createCall: (request: FastifyRequest, reply: FastifyReply) => CallContext;
}

/** Loaded by the first call: most servers are never asked by AI clients. */
const loadAnswers = async (surface: McpSurface): Promise<McpAnswers> => {
  const { mcpAnswers } = await import("./mcp-answers.ts");
  return mcpAnswers(surface);
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

/**
 * MCP over HTTP, for the 2026-07-28 revision and, without sessions, for the older ones. The answer goes through Fastify
 * like any other (docs/decisions/0031-mcp-through-fastify.md).
 */
export const registerMcp = async (app: FastifyInstance, surface: McpSurface): Promise<void> => {
  const answers = new LoadedOnce(() => loadAnswers(surface));
  app.decorateRequest("mcpCaller", undefined);
  const underway = new Set<Promise<unknown>>();
  // Closing the handler breaks off what it does, so that comes last; open streams would keep the server from closing.
  app.addHook("preClose", async () => {
    await Promise.allSettled(underway);
    await (await answers.ifAsked())?.close();
  });
  await app.register(async (scope) => {
    acceptJson(scope);
    scope.addHook("onRequest", async (request, reply) => {
      demandOwnHost(surface.platform.settings, request);
      reply.header("cache-control", "no-store");
      request.mcpCaller = await authenticateMcp(surface.createCall, request, reply);
    });
    scope.route({
      method: ["GET", "POST", "DELETE"],
      url: MCP_PATH,
      exposeHeadRoute: false,
      bodyLimit: BODY_LIMIT,
      handler: async (request, reply) => {
        const { signal, gone } = watchClient(reply);
        const asked = { request, caller: request.mcpCaller, signal };
        const answering = answers.get().then((loaded) => loaded.answer(asked));
        const wait = Promise.race([Promise.allSettled([answering]), gone]).finally(() =>
          underway.delete(wait),
        );
        underway.add(wait);
        const answer = await answering;
        return answer instanceof Response
          ? reply.send(answer)
          : reply.headers(answer.headers).send(bodyOf([answer.body]));
      },
    });
  });
};
