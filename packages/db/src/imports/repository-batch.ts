import { and, count, desc, eq, inArray, lt } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { backgroundTask } from "../background/tables.ts";
import { importBatch, importItem } from "./tables.ts";

export type ImportBatchRow = typeof importBatch.$inferSelect;

export interface ImportBatchKey {
  readonly userId: number;
  readonly importBatchId: number;
}

const isBatch = ({ userId, importBatchId }: ImportBatchKey) =>
  and(eq(importBatch.importBatchId, importBatchId), eq(importBatch.userId, userId));

export const findImportBatch = async (
  db: Queryable,
  key: ImportBatchKey,
): Promise<ImportBatchRow | undefined> => {
  const [row] = await db.select().from(importBatch).where(isBatch(key));
  return row;
};

/** The batch of this content whose task waits or runs. */
export const findLiveImportBatch = async (
  db: Queryable,
  { userId, contentHash }: { readonly userId: number; readonly contentHash: string },
): Promise<ImportBatchRow | undefined> => {
  const [found] = await db
    .select({ batch: importBatch })
    .from(importBatch)
    .innerJoin(backgroundTask, eq(backgroundTask.backgroundTaskId, importBatch.backgroundTaskId))
    .where(
      and(
        eq(importBatch.userId, userId),
        eq(importBatch.contentHash, contentHash),
        inArray(backgroundTask.state, ["waiting", "running"]),
      ),
    );
  return found?.batch;
};

/** The person's batches, newest first, below the id `before`. */
export const listImportBatches = (
  db: Queryable,
  { userId }: { readonly userId: number },
  page: { readonly limit: number; readonly before: number | undefined },
): Promise<ImportBatchRow[]> =>
  db
    .select()
    .from(importBatch)
    .where(
      and(
        eq(importBatch.userId, userId),
        page.before === undefined ? undefined : lt(importBatch.importBatchId, page.before),
      ),
    )
    .orderBy(desc(importBatch.importBatchId))
    .offset(0)
    .fetch(page.limit);

type NewImportBatch = Pick<ImportBatchRow, "userId" | "kind" | "name" | "contentHash" | "track">;

export const insertImportBatch = async (
  db: Queryable,
  { now, ...batch }: NewImportBatch & { readonly now: string },
): Promise<ImportBatchRow> => {
  const [row] = await db
    .insert(importBatch)
    .output()
    .values({ ...batch, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted batch was not returned");
  return row;
};

type ImportBatchColumns = Partial<Pick<ImportBatchRow, "backgroundTaskId" | "undoneDate">>;

/** Undefined: it has another version by now. */
export const updateImportBatch = async (
  db: Queryable,
  {
    expectedVersion,
    now,
    ...key
  }: ImportBatchKey & { readonly expectedVersion: number; readonly now: string },
  columns: ImportBatchColumns,
): Promise<ImportBatchRow | undefined> => {
  const [row] = await db
    .update(importBatch)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isBatch(key), eq(importBatch.rowVersionNo, expectedVersion)));
  return row;
};

/** How many items of the batches are in each state. `importBatchIds`: not empty, a page of them. */
export const countImportItems = (
  db: Queryable,
  { userId, importBatchIds }: { readonly userId: number; readonly importBatchIds: readonly number[] },
): Promise<{ importBatchId: number; state: string; items: number }[]> =>
  db
    .select({ importBatchId: importItem.importBatchId, state: importItem.state, items: count() })
    .from(importItem)
    .where(and(eq(importItem.userId, userId), inArray(importItem.importBatchId, [...importBatchIds])))
    .groupBy(importItem.importBatchId, importItem.state);
