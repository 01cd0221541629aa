import {
  type AppError,
  type AppErrorCode,
  errorForms,
  type FieldIssue,
  type NamedOperation,
} from "@jobtracker/contracts";
import { initTRPC, TRPCError } from "@trpc/server";
import type { CallContext } from "./context.ts";
import { toAppError } from "./errors.ts";
import type { RunOperation } from "./policy/run-operation.ts";

/** What a client reads of an error, in `error.data`. */
export interface ErrorData {
  readonly code: AppErrorCode;
  readonly httpStatus: number;
  readonly issues: readonly FieldIssue[];
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly requestId: string | null;
  readonly retryAfter: number | null;
}

export interface Meta {
  readonly named: NamedOperation;
  /** The operation itself, for the surfaces that need no tRPC around it. */
  readonly run: RunOperation;
}

/** What a client reads of the error, in `error.data`. */
export const errorData = (error: AppError, requestId: string | null): ErrorData => ({
  code: error.code,
  httpStatus: errorForms[error.code].http,
  issues: error.issues,
  details: error.details,
  requestId,
  retryAfter: error.retryAfter ?? null,
});

export const trpc = initTRPC
  .context<CallContext>()
  .meta<Meta>()
  .create({
    errorFormatter: ({
      shape,
      error,
      ctx,
    }): { message: string; code: typeof shape.code; data: ErrorData } => {
      const appError = toAppError(error);
      return {
        message: appError.message,
        code: shape.code,
        data: errorData(appError, ctx?.requestId ?? null),
      };
    },
  });

/** Gives every error of an operation the tRPC code of its form. */
export const toTrpcError = (thrown: unknown): TRPCError => {
  const appError = toAppError(thrown);
  return new TRPCError({ code: errorForms[appError.code].trpc, message: appError.message, cause: appError });
};
