import { randomUUID } from "node:crypto";
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { AppError } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import helmet, { type HelmetOptions } from "helmet";
import type { Settings } from "../settings.ts";
import { requestError, sendProblem } from "./problem.ts";

const SANE_ID = /^[\w-]{8,64}$/;

/** The id under which a request is logged, audited and answered: the caller's `X-Request-Id` if it is a sane one. */
export const requestId = (request: Pick<IncomingMessage, "headers">): string => {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && SANE_ID.test(given) ? given : randomUUID();
};

const YEAR_SECONDS = 31_536_000;

/** The content security policy allows nothing from another origin. */
const helmetOptions = ({ APP_URL }: Settings): HelmetOptions => ({
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
      "script-src": ["'self'"],
      "style-src": ["'self'", "'unsafe-inline'"],
      "worker-src": ["'self'"],
    },
  },
  referrerPolicy: { policy: "same-origin" },
  strictTransportSecurity: APP_URL?.startsWith("https://")
    ? { maxAge: YEAR_SECONDS, includeSubDomains: false }
    : false,
});

/** Helmet would work out the same headers for each answer; once is enough. */
const securityHeaders = (settings: Settings): OutgoingHttpHeaders => {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  helmet(helmetOptions(settings))(request, answer, (error) => {
    if (error !== undefined) throw error;
  });
  return answer.getHeaders();
};

/** Puts the security headers on every answer. */
export const registerSecurityHeaders = (app: FastifyInstance, settings: Settings): void => {
  const headers = securityHeaders(settings);
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
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
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions, id } = request;
    const facts = {
      requestId: id,
      method,
      route: routeOptions.url,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    };
    request.log.info(facts, "request");
  });
  answerErrors(app, sendProblem);
};
