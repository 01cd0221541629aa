import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { AppError } from "@jobtracker/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { STATUS_CODES } from "./node-http.ts";
import { problemOf, requestError, sendProblem } from "./problem.ts";

/** Answers an address that cannot even be looked up: a broken escape, or one part of it too long. */
export const answerUnroutable = (
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  reply.header("x-request-id", request.id);
  return sendProblem(request, reply, requestError(error));
};

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

const sentences: Readonly<Record<number, string>> = {
  400: "This is not a request of HTTP.",
  408: "The request did not arrive in time.",
  431: "The address and headers of the request are too large.",
};

/**
 * Answers bytes that are no request. They are not logged, as the framework would do: a token or a posting may be among
 * them.
 */
export const answerUnparsable = ({ code = "" }: { readonly code?: string }, socket: Socket): void => {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOfCode[code] ?? 400;
  const problem = problemOf(new AppError("INVALID_INPUT", sentences[status] ?? ""), randomUUID(), status);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/problem+json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${problem.requestId}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
};
