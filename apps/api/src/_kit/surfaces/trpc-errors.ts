import { type AppError, errorForms } from "@jobtracker/contracts";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FastifyReply, FastifyRequest } from "fastify";
import { toAppError } from "../errors.ts";
import { errorData } from "../trpc.ts";
import { isServerFault } from "./http.ts";
import { writeErrorHeaders } from "./problem.ts";

/** Answers a request that came to no procedure as a tRPC client reads it; for a batch too, whose calls share it. */
export const sendTrpcError = (
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
): FastifyReply => {
  writeErrorHeaders(request, reply, error);
  const { http, trpc } = errorForms[error.code];
  const shape = {
    message: error.message,
    code: TRPC_ERROR_CODES_BY_KEY[trpc],
    data: errorData(error, request.id),
  };
  return reply.code(http).send({ error: shape });
};

/** What the errors of a request's calls say in headers. */
export const noteTrpcErrors = (
  request: FastifyRequest,
  reply: FastifyReply,
  errors: readonly unknown[],
): void => {
  for (const error of errors.map(toAppError)) {
    writeErrorHeaders(request, reply, error);
    if (error.code === "METHOD_NOT_ALLOWED") reply.header("allow", "POST");
  }
};

/** Logs an error of a procedure that is the server's fault. */
export const logTrpcError = (request: FastifyRequest, thrown: unknown, path: string | undefined): void => {
  const error = toAppError(thrown);
  if (!isServerFault(error)) return;
  const facts = { requestId: request.id, operation: path, err: error.cause ?? error };
  request.log.error(facts, error.message);
};
