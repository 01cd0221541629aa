import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import { domains, listOperations } from "@jobtracker/contracts";
import type { Extension } from "@jobtracker/mcp";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from "fastify";
import type { CallContext } from "./_kit/context.ts";
import type { Platform } from "./_kit/platform.ts";
import { registerCalendarFeeds } from "./_kit/surfaces/calendar-feeds.ts";
import { createCall } from "./_kit/surfaces/call.ts";
import { createCallOperation } from "./_kit/surfaces/caller.ts";
import { registerDocuments } from "./_kit/surfaces/documents.ts";
import { registerErrors, registerSecurityHeaders, requestId } from "./_kit/surfaces/http.ts";
import { registerMcp } from "./_kit/surfaces/mcp.ts";
import { noteAddresses, registerNotAllowed } from "./_kit/surfaces/not-allowed.ts";
import { registerOperating } from "./_kit/surfaces/operating.ts";
import { registerRest } from "./_kit/surfaces/rest.ts";
import { registerTrpc } from "./_kit/surfaces/trpc.ts";
import { answerUnparsable, answerUnroutable } from "./_kit/surfaces/unreadable-request.ts";
import { registerWebApp, webAppScripts } from "./_kit/surfaces/web-app.ts";
import { authenticator } from "./auth/authenticate.ts";
import { readFeed } from "./calendar/read-feed.ts";
import { appRouter } from "./router.ts";

const MEBIBYTE = 1024 * 1024;

const noSchemas = () => () => {
  throw new Error("Routes have no JSON schemas here: operations are validated by their contract");
};
/** In the place of Fastify's own compilers of JSON schemas, which would be loaded at every start and never be asked. */
const schemaController = { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } };
const REQUEST_TIMEOUT_MS = 120_000;

/** tRPC clients that are not the web app say so in a header; the stdio MCP server does. */
const trpcClient = (request: FastifyRequest) =>
  request.headers["x-jobtracker-client"] === "mcp" ? "mcp" : "web";

declare module "fastify" {
  interface FastifyRequest {
    /** Of the operations that it calls, once it has called one. */
    operationCall: CallContext | undefined;
  }
}

interface ServerOptions {
  /** For test builds only: adds to every MCP server what the conformance suite calls. */
  readonly extendMcp?: Extension;
}

/** The HTTP server with all its surfaces, not yet listening. */
export const createServer = async (
  platform: Platform,
  { extendMcp }: ServerOptions = {},
): Promise<FastifyInstance> => {
  const { settings, log } = platform;
  const { TRUST_PROXY } = settings;
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // Every line names its request itself; a logger for each request takes longer than the line.
    childLoggerFactory: (logger) => logger,
    trustProxy: typeof TRUST_PROXY === "number" ? (_address, hop) => hop < TRUST_PROXY : TRUST_PROXY,
    bodyLimit: MEBIBYTE,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: requestId,
    routerOptions: { maxParamLength: 2000 },
    schemaController,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnparsable,
  });
  const operations = listOperations(domains);
  const callOperation = createCallOperation(appRouter);
  // A field of each request: what a weak map holds stays in memory until the next full clean-up.
  app.decorateRequest("operationCall", undefined);
  const callAs =
    (client: (request: FastifyRequest) => "web" | "rest" | "mcp") =>
    (request: FastifyRequest, reply: FastifyReply) => {
      request.operationCall ??= createCall(platform, authenticator, {
        request,
        reply,
        client: client(request),
      });
      return request.operationCall;
    };

  const addresses = noteAddresses(app);
  registerErrors(app);
  registerSecurityHeaders(app, settings, webAppScripts());
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  registerOperating(app, platform);
  registerCalendarFeeds(app, platform, readFeed);
  await registerRest(app, { operations, settings, callOperation, createCall: callAs(() => "rest") });
  await registerTrpc(app, { operations, settings, router: appRouter, createCall: callAs(trpcClient) });
  await registerMcp(app, {
    operations,
    platform,
    callOperation,
    createCall: callAs(() => "mcp"),
    extend: extendMcp,
  });
  registerDocuments(app, operations);
  await registerWebApp(app);
  registerNotAllowed(app, addresses);
  return app;
};
