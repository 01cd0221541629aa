import { createHash } from "node:crypto";
import { AppError, type ImportBatch, type imports, type ParsedInputOf } from "@jobtracker/contracts";
import {
  findLiveImportBatch,
  type ImportBatchRow,
  insertImportBatch,
  insertImportItems,
} from "@jobtracker/db";
import { enqueueTask } from "../_kit/background/enqueue.ts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandTracking } from "../jobs/track.ts";
import { batchChange, presentBatch, writeBatch } from "./batch-state.ts";
import { captureImport } from "./capture-task.ts";
import { contentSealer } from "./item-content.ts";
import { itemsOf, type UnsealedItem } from "./new-items.ts";

type Input = ParsedInputOf<typeof imports.operations.start>;

/** Takes the lines apart. Throws INVALID_INPUT if none of them can be captured, and as `demandTracking` does. */
export const prepareImport = async (context: PersonContext, input: Input): Promise<UnsealedItem[]> => {
  await demandTracking(context, input.track);
  const items = await itemsOf(input);
  if (items.some(({ state }) => state === "waiting")) return items;
  throw new AppError("INVALID_INPUT", items[0]?.message ?? "There is nothing to capture in it.");
};

const kindOf = ({ pages, table }: Input) => {
  if (pages !== undefined) return "pages";
  return table === undefined ? "addresses" : "table";
};

/** Adds the task that works at what waits in the batch, and notes which it is. */
export const enqueueCapture = async (
  context: PersonContext,
  batch: ImportBatchRow,
): Promise<ImportBatchRow> => {
  const { importBatchId } = batch;
  const { task } = await enqueueTask(
    context,
    captureImport(),
    { importBatchId },
    { unique: `${importBatchId}` },
  );
  return writeBatch(context, batch, { backgroundTaskId: task.backgroundTaskId });
};

/** Stores the batch with its items and begins it; the same one that waits or runs already is left alone. */
export const applyImport = async (
  context: PersonContext,
  input: Input,
  items: readonly UnsealedItem[],
): Promise<Applied<ImportBatch>> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const contentHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const live = await findLiveImportBatch(db, { userId, contentHash });
  if (live !== undefined) return { output: await presentBatch(context, live), changes: [] };
  const { name = null, track = null } = input;
  const batch = await insertImportBatch(db, { userId, kind: kindOf(input), name, contentHash, track, now });
  const seal = await contentSealer(context);
  const sealed = items.map((item) => ({ ...item, content: item.content && seal(item.content) }));
  await insertImportItems(db, { userId, importBatchId: batch.importBatchId, now }, sealed);
  const begun = await enqueueCapture(context, batch);
  return { output: await presentBatch(context, begun), changes: [batchChange(null, begun)] };
};
