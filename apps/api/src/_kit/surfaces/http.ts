import { randomUUID } from "node:crypto";
import type { OutgoingHttpHeaders, IncomingMessage as Request } from "node:http";
import { Socket } from "node:net";
import type { AppError } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import helmet, { type HelmetOptions } from "helmet";
import type { Settings } from "../settings.ts";
import { IncomingMessage, ServerResponse } from "./node-http.ts";
import { requestError, sendProblem } from "./problem.ts";

const SANE_ID = /^[\w-]{8,64}$/;

/** The id under which a request is logged, audited and answered: the caller's `X-Request-Id` if it is a sane one. */
export const requestId = (request: Pick<Request, "headers">): string => {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && SANE_ID.test(given) ? given : randomUUID();
};

const YEAR_SECONDS = 31_536_000;

const transportSecurity = ({ APP_URL }: Settings) =>
  APP_URL?.startsWith("https://") ? { maxAge: YEAR_SECONDS, includeSubDomains: false } : false;

/** The content security policy allows nothing from another origin. `scripts`: those that stand in the page itself. */
const pageOptions = (settings: Settings, scripts: readonly string[]): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      "default-src": ["'self'"],
      "base-uri": ["'self'"],
      "connect-src": ["'self'"],
      "font-src": ["'self'"],
      "form-action": ["'self'"],
      "frame-ancestors": ["'none'"],
      "img-src": ["'self'", "data:"],
      "manifest-src": ["'self'"],
      "object-src": ["'none'"],
      "script-src": ["'self'", ...scripts],
      "style-src": ["'self'", "'unsafe-inline'"],
      "worker-src": ["'self'"],
    },
  },
  referrerPolicy: { policy: "same-origin" },
  strictTransportSecurity: transportSecurity(settings),
});

/**
 * For answers to programs, which no browser shows as a page: what OWASP's cheat sheet for REST names ("Security headers").
 * The others are about pages, and each takes time with every answer.
 */
const dataOptions = (settings: Settings): HelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"] },
  },
  xFrameOptions: { action: "deny" },
  strictTransportSecurity: transportSecurity(settings),
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/**
 * Helmet would work out the same headers for each answer; once is enough. Copied: what Node gives is a dictionary, whose names V8 looks
 * up anew for each answer.
 */
const headersOf = (options: HelmetOptions): OutgoingHttpHeaders => {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  helmet(options)(request, answer, (error) => {
    if (error !== undefined) throw error;
  });
  return { ...answer.getHeaders() };
};

const DATA_ADDRESS = /^\/(?:api\/v1\/(?!docs\b)|trpc\/|mcp\b)/;

/**
 * The window that the bookmarklet opens and gives a page to, and the page to try that with. Every other page is cut off from whoever opened it
 * (docs/decisions/0042-pages-from-the-browser.md).
 */
const HANDED_OVER = /^\/(?:capture\/receive|posting-example\.html)(?:\?|$)/;

/** Puts the security headers on every answer. `scripts`: those of the page itself, see `pageScripts`. */
export const registerSecurityHeaders = (
  app: FastifyInstance,
  settings: Settings,
  scripts: readonly string[],
): void => {
  const options = pageOptions(settings, scripts);
  const [ofPages, ofData] = [headersOf(options), headersOf(dataOptions(settings))];
  const ofHandedOver = headersOf({ ...options, crossOriginOpenerPolicy: false });
  app.addHook("onRequest", (request, reply, done) => {
    const isData = DATA_ADDRESS.test(request.url);
    reply.headers(isData ? ofData : HANDED_OVER.test(request.url) ? ofHandedOver : ofPages);
    done();
  });
};

/** Worth the operator's attention. */
export const isServerFault = (error: AppError) => error.code === "INTERNAL" || error.code === "UNAVAILABLE";

type SendError = (request: FastifyRequest, reply: FastifyReply, error: AppError) => FastifyReply;

/** Answers whatever is thrown while a request is handled, in the form of its surface; logs what is the server's fault. */
export const answerErrors = (app: FastifyInstance, send: SendError): void => {
  app.setErrorHandler((thrown, request, reply) => {
    const error = requestError(thrown);
    if (isServerFault(error))
      request.log.error({ requestId: request.id, err: error.cause ?? error }, error.message);
    return send(request, reply, error);
  });
};

/** Error answers, the request id on every answer, and one line in the log for each. */
export const registerErrors = (app: FastifyInstance): void => {
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    const { method, routeOptions, id } = request;
    const facts = {
      requestId: id,
      method,
      route: routeOptions.url,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    };
    request.log.info(facts, "request");
    done();
  });
  answerErrors(app, sendProblem);
};
