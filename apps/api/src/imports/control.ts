import {
  AppError,
  BackgroundTaskID,
  type ImportBatch,
  type imports,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import { type ImportBatchRow, listWaitingImportItems, reopenFailedImportItems } from "@jobtracker/db";
import { enqueueTask } from "../_kit/background/enqueue.ts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { cancelTask } from "../background/control.ts";
import { batchChange, loadBatch, presentBatch, taskOf, writeBatch } from "./batch-state.ts";
import { enqueueCapture } from "./start.ts";
import { undoImport } from "./undo-task.ts";

type Input = ParsedInputOf<typeof imports.operations.get>;

const demandEnded = async (context: PersonContext, batch: ImportBatchRow) => {
  const task = await taskOf(context, batch);
  if (task === undefined || task.finishedDate !== null) return;
  throw new AppError("CONFLICT", "The batch is still being worked at; wait, or cancel it first.");
};

const applied = async (context: PersonContext, before: ImportBatchRow, after: ImportBatchRow) => ({
  output: await presentBatch(context, after),
  changes: [batchChange(before, after)],
});

/** Throws NOT_FOUND, and CONFLICT if it runs, was undone, or nothing is left to be done. */
export const retryImport = async (context: PersonContext, { id }: Input): Promise<Applied<ImportBatch>> => {
  const before = await loadBatch(context, id);
  await demandEnded(context, before);
  if (before.undoneDate !== null) throw new AppError("CONFLICT", "The batch was undone; restore it first.");
  const { db, actor, now } = context;
  const key = { userId: actor.userId, importBatchId: id };
  await reopenFailedImportItems(db, { ...key, now });
  if ((await listWaitingImportItems(db, key)).length === 0)
    throw new AppError("CONFLICT", "Nothing in this batch failed.");
  return applied(context, before, await enqueueCapture(context, before));
};

/** Throws NOT_FOUND, and CONFLICT if it has ended. */
export const cancelImport = async (context: PersonContext, { id }: Input): Promise<Applied<ImportBatch>> => {
  const batch = await loadBatch(context, id);
  const task = await taskOf(context, batch);
  if (task === undefined) throw new AppError("CONFLICT", "This batch has ended already.");
  const { changes } = await cancelTask(context, { id: BackgroundTaskID.parse(task.backgroundTaskId) });
  return { output: await presentBatch(context, batch), changes };
};

const setUndone = async (
  context: PersonContext,
  id: number,
  gone: boolean,
): Promise<Applied<ImportBatch>> => {
  const before = await loadBatch(context, id);
  await demandEnded(context, before);
  if ((before.undoneDate !== null) === gone)
    throw new AppError("CONFLICT", gone ? "The batch is undone already." : "The batch was not undone.");
  const after = await writeBatch(context, before, { undoneDate: gone ? context.now : null });
  await enqueueTask(context, undoImport, { importBatchId: id, gone });
  return applied(context, before, after);
};

/** Throws NOT_FOUND, and CONFLICT if it runs or is undone already. */
export const undoBatch = (context: PersonContext, { id }: Input) => setUndone(context, id, true);

/** Throws NOT_FOUND, and CONFLICT if it was not undone. */
export const restoreBatch = (context: PersonContext, { id }: Input) => setUndone(context, id, false);
