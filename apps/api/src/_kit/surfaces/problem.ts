import { AppError, type AppErrorCode, errorForms } from "@jobtracker/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { toAppError } from "../errors.ts";
import { bearerToken } from "./call.ts";

/** An error as RFC 9457 has it, with the fields of this API. */
export const Problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "A sentence that says what to do" }),
    code: z.enum(Object.keys(errorForms) as [AppErrorCode]),
    issues: z
      .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
      .meta({ description: "What is wrong with which field" }),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    requestId: z.string(),
  })
  .meta({ id: "Problem" });

/** The codes of errors that come from reading the request, before any operation. */
const codeOfStatus: Readonly<Record<number, AppErrorCode>> = {
  400: "INVALID_INPUT",
  404: "NOT_FOUND",
  405: "METHOD_NOT_ALLOWED",
  413: "PAYLOAD_TOO_LARGE",
  414: "INVALID_INPUT",
  415: "UNSUPPORTED_MEDIA_TYPE",
  431: "INVALID_INPUT",
};

const sentences: Partial<Record<AppErrorCode, string>> = {
  INVALID_INPUT: "The request could not be read.",
  PAYLOAD_TOO_LARGE: "The body is larger than this operation accepts.",
  UNSUPPORTED_MEDIA_TYPE: "Send the body as application/json.",
};

const statusOf = (error: unknown) =>
  typeof error === "object" && error !== null && "statusCode" in error ? Number(error.statusCode) : undefined;

/** Anything thrown while a request is handled, also by the HTTP framework. */
export const requestError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  const code = codeOfStatus[statusOf(error) ?? 0];
  return code === undefined ? toAppError(error) : new AppError(code, sentences[code] ?? "", { cause: error });
};

/** What the client must send, and that what it sent is no good (RFC 6750, section 3). */
const challenge = (request: FastifyRequest): string =>
  bearerToken(request) === undefined
    ? 'Bearer realm="JobTracker"'
    : 'Bearer realm="JobTracker", error="invalid_token", error_description="unknown, expired or revoked"';

/** The body of an error answer. `status`: where HTTP has a finer one than that of the code. */
export const problemOf = (
  { code, message, issues, details }: AppError,
  requestId: string,
  status: number = errorForms[code].http,
): z.output<typeof Problem> => ({
  type: "about:blank",
  title: errorForms[code].title,
  status,
  detail: message,
  code,
  issues: issues.map((issue) => ({ path: [...issue.path], message: issue.message })),
  details,
  requestId,
});

/**
 * A connection that is closed while the client is still sending takes the answer with it. So it is left open, and the
 * rest of the body is thrown away as it comes, no longer than a request may take.
 */
const hearOut = (request: FastifyRequest, reply: FastifyReply): void => {
  if (request.raw.complete) return;
  reply.removeHeader("connection");
  reply.raw.shouldKeepAlive = true;
};

/** What an error says in headers. `Retry-After` in seconds, where trying again makes sense. */
export const writeErrorHeaders = (request: FastifyRequest, reply: FastifyReply, error: AppError): void => {
  if (error.retryAfter !== undefined) reply.header("retry-after", error.retryAfter);
  if (error.code === "UNAUTHENTICATED") reply.header("www-authenticate", challenge(request));
  hearOut(request, reply);
};

/** Answers with the error. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, error: AppError): FastifyReply => {
  writeErrorHeaders(request, reply, error);
  const problem = problemOf(error, request.id);
  return reply.code(problem.status).type("application/problem+json").send(problem);
};
