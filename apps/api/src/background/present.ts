import { type BackgroundTask, BackgroundTaskID, TaskState } from "@jobtracker/contracts";
import type { BackgroundTaskRow } from "@jobtracker/db";
import { ERROR_PURPOSE } from "../_kit/background/ending.ts";
import type { DataKey } from "../_kit/keyring.ts";

const errorOf = ({ errorCode, errorText }: BackgroundTaskRow, dataKey: DataKey) =>
  errorCode === null || errorText === null
    ? null
    : { code: errorCode, message: dataKey.open(errorText, ERROR_PURPOSE) };

/** A row as its person sees it. */
export const toBackgroundTask = (row: BackgroundTaskRow, dataKey: DataKey): BackgroundTask => ({
  id: BackgroundTaskID.parse(row.backgroundTaskId),
  kind: row.kind,
  state: TaskState.parse(row.state),
  progress: { done: row.progressDone, total: row.progressTotal },
  attempt: row.attemptNo,
  dueAt: row.state === "waiting" ? row.dueDate : null,
  cancelling: row.state === "running" && row.cancelRequestedDate !== null,
  error: errorOf(row, dataKey),
  createdAt: row.createdDate,
  startedAt: row.startedDate,
  finishedAt: row.finishedDate,
});
