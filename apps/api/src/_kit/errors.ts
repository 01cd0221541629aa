import { AppError, type FieldIssue } from "@jobtracker/contracts";
import { TRPCError } from "@trpc/server";
import { z } from "zod";

/** What a caller is told of bad input: enough to mend it, however much they sent. */
const MOST_ISSUES = 50;
const LONGEST_MESSAGE = 300;

const cut = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…`.toWellFormed() : message;

const fieldIssues = (error: z.core.$ZodError): FieldIssue[] =>
  error.issues.slice(0, MOST_ISSUES).map((issue) => ({
    path: issue.path.filter((part) => typeof part !== "symbol"),
    message: cut(issue.message),
  }));

const inWords = (issues: readonly FieldIssue[]) =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");

/** A failed parse of what the caller sent. */
export const invalidInput = (error: z.core.$ZodError): AppError => {
  const issues = fieldIssues(error);
  return new AppError("INVALID_INPUT", inWords(issues), { cause: error, issues });
};

const fromTrpc = (error: TRPCError): AppError => {
  switch (error.code) {
    case "BAD_REQUEST":
    case "PARSE_ERROR":
      return new AppError("INVALID_INPUT", "The request could not be read as JSON for this operation.", {
        cause: error,
      });
    case "NOT_FOUND":
      return new AppError("NOT_FOUND", "There is no such operation.", { cause: error });
    case "METHOD_NOT_SUPPORTED":
      return new AppError("METHOD_NOT_ALLOWED", "This operation is called by another method.", {
        cause: error,
      });
    case "UNSUPPORTED_MEDIA_TYPE":
      return new AppError("UNSUPPORTED_MEDIA_TYPE", "Send application/json.", { cause: error });
    case "PAYLOAD_TOO_LARGE":
      return new AppError("PAYLOAD_TOO_LARGE", "The request is too large.", { cause: error });
    default:
      return internal(error);
  }
};

const internal = (cause: unknown) =>
  new AppError("INTERNAL", "Something went wrong on the server; the request id helps to find out what.", {
    cause,
  });

/** Anything thrown, as the error that the caller gets; the cause is kept for the log. */
export const toAppError = (thrown: unknown): AppError => {
  if (thrown instanceof AppError) return thrown;
  if (!(thrown instanceof TRPCError)) return internal(thrown);
  if (thrown.cause instanceof AppError) return thrown.cause;
  if (thrown.cause instanceof z.core.$ZodError && thrown.code === "BAD_REQUEST")
    return invalidInput(thrown.cause);
  return thrown.cause === undefined || thrown.code !== "INTERNAL_SERVER_ERROR"
    ? fromTrpc(thrown)
    : internal(thrown.cause);
};
