import { type AppError, errorForms } from "@jobtracker/contracts";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FastifyReply, FastifyRequest } from "fastify";
import { errorData } from "../trpc.ts";
import { isServerFault } from "./http.ts";
import { writeErrorHeaders } from "./problem.ts";

/** An error as a tRPC client reads it. */
export const trpcErrorShape = (error: AppError, requestId: string) => ({
  message: error.message,
  code: TRPC_ERROR_CODES_BY_KEY[errorForms[error.code].trpc],
  data: errorData(error, requestId),
});

/** Answers a request that came to no procedure as a tRPC client reads it; for a batch too, whose calls share it. */
export const sendTrpcError = (
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
): FastifyReply => {
  writeErrorHeaders(request, reply, error);
  return reply.code(errorForms[error.code].http).send({ error: trpcErrorShape(error, request.id) });
};

/** What the error of a call says in headers; in the log too, if it is the server's fault. */
export const noteTrpcError = (
  request: FastifyRequest,
  reply: FastifyReply,
  error: AppError,
  operation: string,
): void => {
  writeErrorHeaders(request, reply, error);
  if (error.code === "METHOD_NOT_ALLOWED") reply.header("allow", "POST");
  if (!isServerFault(error)) return;
  const facts = { requestId: request.id, operation, err: error.cause ?? error };
  request.log.error(facts, error.message);
};
