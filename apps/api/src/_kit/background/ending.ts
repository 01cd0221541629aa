import { AppError, type AppErrorCode } from "@jobtracker/contracts";
import {
  type BackgroundTaskRow,
  insertBackgroundTask,
  nextTurnNo,
  type Queryable,
  type Sealed,
  updateLeasedTask,
} from "@jobtracker/db";
import { toAppError } from "../errors.ts";
import type { Platform } from "../platform.ts";
import { backoffMs } from "./backoff.ts";
import { nextOccurrence, readRecurrence } from "./recurrence.ts";
import { noWorkHash } from "./work-hash.ts";

export const RESULT_PURPOSE = "BackgroundTask.Result";
export const ERROR_PURPOSE = "BackgroundTask.ErrorText";

const DEFAULT_ATTEMPTS = 5;
const NOT_HELD = { workerId: null, leaseExpiresDate: null } as const;

/** What may go well another time, without anybody's doing. */
const PASSING = new Set<AppErrorCode>([
  "CONFLICT",
  "VERSION_CONFLICT",
  "IDEMPOTENCY_IN_FLIGHT",
  "FETCH_FAILED",
  "RATE_LIMITED",
  "UNAVAILABLE",
  "INTERNAL",
]);

/** How a task ends that a worker holds. */
type End =
  | { readonly state: "succeeded"; readonly result: Sealed | null }
  | { readonly state: "failed"; readonly errorCode: string; readonly errorText: Sealed | null }
  | { readonly state: "cancelled" };

const addNext = async (tx: Queryable, row: BackgroundTaskRow, now: string) => {
  if (row.recurrence === null) return;
  const { userId, kind, priority, workHash, recurrence, payload } = row;
  const { clientKind, credentialKind, credentialId } = row;
  // Clocks of several servers differ a little: the same time must not come twice.
  const after = row.dueDate > now ? row.dueDate : now;
  await insertBackgroundTask(tx, {
    ...{
      userId,
      kind,
      priority,
      workHash,
      recurrence,
      payload,
      clientKind,
      credentialKind,
      credentialId,
      now,
    },
    liveHash: workHash ?? noWorkHash(),
    turnNo: await nextTurnNo(tx, { userId, priority, now }),
    dueDate: nextOccurrence(readRecurrence(recurrence), after),
  });
};

/**
 * Ends a task that is held, and adds the next one of those that come again; cancelled ones do not. False: it is held no
 * longer, and nothing was written.
 */
export const endTask = async (
  tx: Queryable,
  row: BackgroundTaskRow,
  end: End,
  now: string,
): Promise<boolean> => {
  const columns = { ...end, ...NOT_HELD, liveHash: noWorkHash(), recurrence: null, finishedDate: now };
  const ended = await updateLeasedTask(tx, { ...row, now }, columns);
  if (ended === undefined) return false;
  if (end.state !== "cancelled") await addNext(tx, row, now);
  return true;
};

/** Puts a task back that the server's stop cut short; the attempt does not count. */
export const releaseTask = async (tx: Queryable, row: BackgroundTaskRow, now: string): Promise<void> => {
  const columns = { state: "waiting", ...NOT_HELD, attemptNo: row.attemptNo - 1, dueDate: now };
  await updateLeasedTask(tx, { ...row, now }, columns);
};

interface Failure {
  readonly error: unknown;
  readonly attempts: number | undefined;
  readonly random: number;
}

const sealedText = async (platform: Platform, tx: Queryable, { userId }: BackgroundTaskRow, text: string) =>
  userId === null ? null : (await platform.keyring.dataKey(tx, userId)).seal(text, ERROR_PURPOSE);

/** Lets a task that is held wait for its next attempt, or fail for good. Says what has become of it. */
export const failTask = async (
  platform: Platform,
  tx: Queryable,
  row: BackgroundTaskRow,
  { error, attempts = DEFAULT_ATTEMPTS, random }: Failure,
): Promise<"retried" | "failed"> => {
  const now = platform.now();
  const { code, message, retryAfter } = toAppError(error);
  const told = { errorCode: code, errorText: await sealedText(platform, tx, row, message) };
  if (row.attemptNo >= attempts || !PASSING.has(code)) {
    await endTask(tx, row, { state: "failed", ...told }, now.toISOString());
    return "failed";
  }
  const dueDate = new Date(now.getTime() + backoffMs(row.attemptNo, random, retryAfter)).toISOString();
  const columns = { state: "waiting", ...NOT_HELD, ...told, dueDate };
  await updateLeasedTask(tx, { ...row, now: now.toISOString() }, columns);
  return "retried";
};

/** What is told of a task whose server was killed, or was cut off from the database. */
export const abandonment = (): AppError =>
  new AppError("UNAVAILABLE", "The server stopped in the middle of it.");
