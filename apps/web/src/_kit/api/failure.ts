import type { AppErrorCode, FieldIssue } from "@jobtracker/contracts";
import { TRPCClientError } from "@trpc/client";
import { t } from "../../messages/index.ts";

/** Beside the server's own: no answer, a part of the app that could not be loaded, and an error of the page itself. */
export type FailureCode = AppErrorCode | "UNREACHABLE" | "PART_MISSING" | "PAGE_BROKEN";

/** What went wrong, in a form that a page can show. `message` is a sentence that the person can act on. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  readonly issues: readonly FieldIssue[];
  readonly requestId: string | undefined;
  /** Seconds until it makes sense to try again. */
  readonly retryAfter: number | undefined;
}

const isCode = (code: unknown): code is FailureCode => typeof code === "string" && code in t.failures.titles;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isIssue = (value: unknown): value is FieldIssue =>
  isRecord(value) && Array.isArray(value.path) && typeof value.message === "string";

const bare = (code: FailureCode, message: string): Failure => ({
  code,
  message,
  issues: [],
  requestId: undefined,
  retryAfter: undefined,
});

/** As Chromium and Vite, Firefox and Safari begin what they say of a file of the app that could not be loaded. */
const unloadedBeginnings = [
  "Failed to fetch dynamically imported module",
  "Unable to preload CSS",
  "error loading dynamically imported module",
  "Importing a module script failed",
];

/**
 * Whether a part of the app itself could not be loaded. Most browsers do not ask for it again before the page is loaded
 * anew, nor does React.
 */
export const isPartMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && unloadedBeginnings.some((beginning) => thrown.message.startsWith(beginning));

/** Reads whatever was thrown. An answer that is not the API's own counts as unreachable. */
export const readFailure = (thrown: unknown): Failure => {
  if (isPartMissing(thrown)) return bare("PART_MISSING", t.failures.partMissing);
  if (!(thrown instanceof TRPCClientError)) return bare("PAGE_BROKEN", t.failures.unexpected);
  const shape: unknown = thrown.data;
  if (!isRecord(shape) || !isCode(shape.code)) return bare("UNREACHABLE", t.failures.unreachable);
  return {
    code: shape.code,
    message: thrown.message,
    issues: Array.isArray(shape.issues) ? shape.issues.filter(isIssue) : [],
    requestId: typeof shape.requestId === "string" ? shape.requestId : undefined,
    retryAfter: typeof shape.retryAfter === "number" ? shape.retryAfter : undefined,
  };
};

/** The issues of a form's fields by name: `salary.min` → message. The first of each field counts. */
export const issuesByField = (failure: Failure): Record<string, string> =>
  Object.fromEntries(failure.issues.toReversed().map((issue) => [issue.path.join("."), issue.message]));
