import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CallContext } from "../context.ts";
import { bodyOf } from "./json-answer.ts";
import { acceptJson } from "./json-body.ts";
import { LoadedOnce } from "./loaded-once.ts";
import type { McpAnswers, McpCalls } from "./mcp-answers.ts";
import { authenticateMcp, type McpCaller } from "./mcp-caller.ts";
import { ownHostDemand } from "./origin.ts";

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

/** Fires, and ends the call, when the client goes away before it has the whole answer. */
const watchClient = ({ raw }: FastifyReply, end: () => void): AbortSignal => {
  const going = new AbortController();
  raw.once("close", () => {
    if (raw.writableFinished) return;
    going.abort();
    end();
  });
  return going.signal;
};

/** The calls that are neither answered nor left by their client. */
class Underway {
  readonly #calls = new Set<Promise<void>>();

  /** What it gives ends the call. */
  begin(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#calls.add(promise);
    return () => {
      this.#calls.delete(promise);
      resolve();
    };
  }

  async ended(): Promise<void> {
    await Promise.all(this.#calls);
  }
}

/**
 * MCP over HTTP, for the 2026-07-28 revision and, without sessions, for the older ones. The answer goes through Fastify
 * like any other (docs/decisions/0031-mcp-through-fastify.md).
 */
export const registerMcp = async (app: FastifyInstance, surface: McpSurface): Promise<void> => {
  const answers = new LoadedOnce(() => loadAnswers(surface));
  app.decorateRequest("mcpCaller", undefined);
  const underway = new Underway();
  const demandOwnHost = ownHostDemand(surface.platform.settings);
  // Closing the handler breaks off what it does, so that comes last; open streams would keep the server from closing.
  app.addHook("preClose", async () => {
    await underway.ended();
    await (await answers.ifAsked())?.close();
  });
  await app.register(async (scope) => {
    acceptJson(scope);
    scope.addHook("onRequest", async (request, reply) => {
      demandOwnHost(request);
      reply.header("cache-control", "no-store");
      request.mcpCaller = await authenticateMcp(surface.createCall, request, reply);
    });
    scope.route({
      method: ["GET", "POST", "DELETE"],
      url: MCP_PATH,
      exposeHeadRoute: false,
      bodyLimit: BODY_LIMIT,
      handler: async (request, reply) => {
        const end = underway.begin();
        const signal = watchClient(reply, end);
        try {
          const loaded = await answers.get();
          const answer = await loaded.answer({ request, caller: request.mcpCaller, signal });
          // Not `instanceof Response`: naming that class loads Node's client for fetch (docs/speed.md).
          if ("status" in answer) return reply.send(answer);
          return reply.headers(answer.headers).send(bodyOf(answer.body));
        } finally {
          end();
        }
      },
    });
  });
};
