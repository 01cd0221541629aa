import type { AppErrorCode, FieldIssue, NamedOperation } from "@jobtracker/contracts";

export interface CallOptions {
  readonly idempotencyKey: string | undefined;
  /** Fires when the client cancels the request or goes away. */
  readonly signal: AbortSignal;
}

/** An error as the policy gives it. */
export interface CallFailure {
  readonly code: AppErrorCode;
  readonly message: string;
  readonly issues: readonly FieldIssue[];
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly requestId: string | null;
  /** Seconds. */
  readonly retryAfter: number | null;
}

export type CallAnswer =
  | { readonly ok: true; readonly output: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly failure: CallFailure };

/** Calls an operation with what the client sent, unchecked: the policy on the other side checks it. */
export type Call = (named: NamedOperation, input: unknown, options: CallOptions) => Promise<CallAnswer>;
