import { type AppErrorCode, errorForms } from "@jobtracker/contracts";
import { TRPCClientError } from "@trpc/client";
import { z } from "zod";
import type { CallFailure } from "../call.ts";

const code = z.enum(Object.keys(errorForms) as [AppErrorCode]);
const issues = z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }));
const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** `error.data` of a tRPC answer. */
const TrpcErrorData = z.object({
  code,
  issues,
  details,
  requestId: z.string().nullable(),
  retryAfter: z.number().nullable(),
});

/** An answer from before tRPC, such as for a body that is too large. */
const ProblemAnswer = z.object({ code, detail: z.string(), issues, details, requestId: z.string() });

const unavailable = (message: string): CallFailure => ({
  code: "UNAVAILABLE",
  message,
  issues: [],
  details: {},
  requestId: null,
  retryAfter: null,
});

/** What the network said, below the layers that passed it on. */
const innermost = (error: Error): string =>
  error.cause instanceof Error ? innermost(error.cause) : error.message;

/** What a failed tRPC call tells the AI client. Errors that do not come from the call are thrown again. */
export const remoteFailure = (thrown: unknown, url: string): CallFailure => {
  if (!(thrown instanceof TRPCClientError)) throw thrown;
  const answered = TrpcErrorData.safeParse(thrown.data);
  if (answered.success) return { ...answered.data, message: thrown.message };
  const problem = ProblemAnswer.safeParse(thrown.meta?.responseJSON);
  if (problem.success) {
    const { detail, ...rest } = problem.data;
    return { ...rest, message: detail, retryAfter: null };
  }
  return unavailable(`No JobTracker answers at ${url} (${innermost(thrown)}).`);
};
