import { AppError, type BackgroundTask, type background, type ParsedInputOf } from "@jobtracker/contracts";
import { type BackgroundTaskRow, findLiveTask, updateBackgroundTask } from "@jobtracker/db";
import { ringAfterCommit } from "../_kit/background/bell.ts";
import { noWorkHash } from "../_kit/background/work-hash.ts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { loadTask, toPresent } from "./service.ts";

type Operations = typeof background.operations;

const fieldsOf = ({ state, attemptNo, cancelRequestedDate }: BackgroundTaskRow) => ({
  state,
  attemptNo,
  cancelRequestedDate,
});

const taskChange = (before: BackgroundTaskRow, after: BackgroundTaskRow): Change => ({
  table: "BackgroundTask",
  id: after.backgroundTaskId,
  before: fieldsOf(before),
  after: fieldsOf(after),
});

const change = async (
  { db, actor, now }: PersonContext,
  before: BackgroundTaskRow,
  columns: Parameters<typeof updateBackgroundTask>[2],
) => {
  const { backgroundTaskId, state } = before;
  const task = { userId: actor.userId, backgroundTaskId, state, now };
  const after = await updateBackgroundTask(db, task, columns);
  // Between the look and the change a worker took it, or was done with it.
  if (after === undefined) throw new AppError("CONFLICT", "The task has just changed; look at it again.");
  return after;
};

const cancelWaiting = (context: PersonContext, row: BackgroundTaskRow) =>
  change(context, row, {
    state: "cancelled",
    finishedDate: context.now,
    cancelRequestedDate: context.now,
    liveHash: noWorkHash(),
  });

/** Throws NOT_FOUND, and CONFLICT if it has ended. */
export const cancelTask = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["cancel"]>,
): Promise<Applied<BackgroundTask>> => {
  const before = await loadTask(context, id);
  if (before.finishedDate !== null) throw new AppError("CONFLICT", "This task has ended already.");
  const { cancelRequestedDate } = before;
  const after =
    before.state === "waiting"
      ? await cancelWaiting(context, before)
      : await change(context, before, { cancelRequestedDate: cancelRequestedDate ?? context.now });
  ringAfterCommit(context.db);
  return { output: await toPresent(context, after), changes: [taskChange(before, after)] };
};

/** What makes it the only one of its work again. */
const liveHashOf = async ({ db }: PersonContext, { workHash }: BackgroundTaskRow) => {
  if (workHash === null) return noWorkHash();
  if ((await findLiveTask(db, workHash)) === undefined) return workHash;
  throw new AppError("CONFLICT", "The same work waits or runs already, as another task.");
};

/** Throws NOT_FOUND, and CONFLICT if it neither failed nor was cancelled, or the same work waits or runs. */
export const retryTask = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["retry"]>,
): Promise<Applied<BackgroundTask>> => {
  const before = await loadTask(context, id);
  if (before.state !== "failed" && before.state !== "cancelled")
    throw new AppError("CONFLICT", "Only a task that failed or was cancelled can be tried again.");
  const after = await change(context, before, {
    state: "waiting",
    liveHash: await liveHashOf(context, before),
    dueDate: context.now,
    attemptNo: 0,
    cancelRequestedDate: null,
    finishedDate: null,
    errorCode: null,
    errorText: null,
  });
  ringAfterCommit(context.db);
  return { output: await toPresent(context, after), changes: [taskChange(before, after)] };
};
