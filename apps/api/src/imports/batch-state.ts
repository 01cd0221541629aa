import { AppError, type ImportBatch, ImportBatchID, ImportState } from "@jobtracker/contracts";
import {
  type BackgroundTaskRow,
  countImportItems,
  countJobsMadeByImports,
  findBackgroundTask,
  findImportBatch,
  type ImportBatchRow,
  updateImportBatch,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";

const Kind = z.enum(["addresses", "table", "pages"]);

/** Throws NOT_FOUND. */
export const loadBatch = async ({ db, actor }: PersonContext, id: number): Promise<ImportBatchRow> => {
  const row = await findImportBatch(db, { userId: actor.userId, importBatchId: id });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such batch.");
  return row;
};

export const taskOf = async (
  { db, actor }: PersonContext,
  { backgroundTaskId }: ImportBatchRow,
): Promise<BackgroundTaskRow | undefined> =>
  backgroundTaskId === null ? undefined : findBackgroundTask(db, { userId: actor.userId, backgroundTaskId });

/** Tasks are forgotten some time after their end; then the items say how it ended. */
const stateOf = (task: BackgroundTaskRow | undefined, waiting: number): ImportState => {
  if (task?.state === "succeeded") return "done";
  return task === undefined ? (waiting > 0 ? "cancelled" : "done") : ImportState.parse(task.state);
};

const NO_ITEMS = { waiting: 0, captured: 0, known: 0, several: 0, refused: 0, failed: 0 };

/** Batches as their person sees them. */
export const presentBatches = async (
  context: PersonContext,
  rows: readonly ImportBatchRow[],
): Promise<ImportBatch[]> => {
  if (rows.length === 0) return [];
  const of = { userId: context.actor.userId, importBatchIds: rows.map(({ importBatchId }) => importBatchId) };
  // Before the counts: no item of a batch that had ended by then is counted as waiting.
  const tasks = new Map<ImportBatchRow, BackgroundTaskRow | undefined>();
  for (const row of rows) tasks.set(row, await taskOf(context, row));
  const counted = await countImportItems(context.db, of);
  const made = await countJobsMadeByImports(context.db, of);
  const batches: ImportBatch[] = [];
  for (const row of rows) {
    const own = counted.filter(({ importBatchId }) => importBatchId === row.importBatchId);
    const counts = { ...NO_ITEMS, ...Object.fromEntries(own.map(({ state, items }) => [state, items])) };
    const task = tasks.get(row);
    batches.push({
      id: ImportBatchID.parse(row.importBatchId),
      kind: Kind.parse(row.kind),
      name: row.name,
      state: stateOf(task, counts.waiting),
      total: own.reduce((sum, { items }) => sum + items, 0),
      counts,
      jobsMade: made.get(row.importBatchId) ?? 0,
      undoneAt: row.undoneDate,
      createdAt: row.createdDate,
      finishedAt: task === undefined ? row.updatedDate : task.finishedDate,
    });
  }
  return batches;
};

export const presentBatch = async (context: PersonContext, row: ImportBatchRow): Promise<ImportBatch> => {
  const [batch] = await presentBatches(context, [row]);
  if (batch === undefined) throw new Error("A batch was not presented");
  return batch;
};

const fieldsOf = ({ kind, name, track, backgroundTaskId, undoneDate, rowVersionNo }: ImportBatchRow) => ({
  ...{ kind, name, track, backgroundTaskId, undoneDate, rowVersionNo },
});

export const batchChange = (before: ImportBatchRow | null, after: ImportBatchRow): Change => ({
  table: "ImportBatch",
  id: after.importBatchId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

/** Throws VERSION_CONFLICT if it was changed meanwhile. */
export const writeBatch = async (
  { db, actor, now }: PersonContext,
  { importBatchId, rowVersionNo }: ImportBatchRow,
  columns: Parameters<typeof updateImportBatch>[2],
): Promise<ImportBatchRow> => {
  const key = { userId: actor.userId, importBatchId, expectedVersion: rowVersionNo, now };
  const row = await updateImportBatch(db, key, columns);
  if (row === undefined) throw versionConflict("The batch", rowVersionNo);
  return row;
};
