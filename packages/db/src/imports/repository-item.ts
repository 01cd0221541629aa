import { and, asc, eq, getTableColumns, gt, sql } from "drizzle-orm";
import type { Sealed } from "../_kit/columns.ts";
import type { Queryable } from "../_kit/database.ts";
import type { ImportBatchKey } from "./repository-batch.ts";
import { importItem } from "./tables.ts";

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 100;

const { content: _, ...shortColumns } = getTableColumns(importItem);

/** An item without its page. */
export type ImportItemRow = Omit<typeof importItem.$inferSelect, "content">;

interface ImportItemKey {
  readonly userId: number;
  readonly importItemId: number;
}

const isItem = ({ userId, importItemId }: ImportItemKey) =>
  and(eq(importItem.importItemId, importItemId), eq(importItem.userId, userId));
const ofBatch = ({ userId, importBatchId }: ImportBatchKey) =>
  and(eq(importItem.importBatchId, importBatchId), eq(importItem.userId, userId));

export interface NewImportItem {
  readonly itemNo: number;
  readonly lineNo: number | null;
  readonly url: string | null;
  readonly label: string | null;
  readonly state: string;
  readonly message: string | null;
  readonly content: Sealed | null;
}

export const insertImportItems = async (
  db: Queryable,
  { now, ...batch }: ImportBatchKey & { readonly now: string },
  items: readonly NewImportItem[],
): Promise<void> => {
  const row = { ...batch, attemptNo: 0, createdDate: now, updatedDate: now, rowVersionNo: 1 };
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE)
    await db
      .insert(importItem)
      .values(items.slice(start, start + ROWS_AT_ONCE).map((item) => ({ ...row, ...item })));
};

/** The items that are still to be done, in their order. */
export const listWaitingImportItems = (db: Queryable, batch: ImportBatchKey): Promise<ImportItemRow[]> =>
  db
    .select(shortColumns)
    .from(importItem)
    .where(and(ofBatch(batch), eq(importItem.state, "waiting")))
    .orderBy(asc(importItem.itemNo));

export const findImportItemContent = async (db: Queryable, key: ImportItemKey): Promise<Sealed | null> => {
  const [row] = await db.select({ content: importItem.content }).from(importItem).where(isItem(key));
  return row?.content ?? null;
};

/** A page of a batch's items in their order, after the item `after`. */
export const listImportItems = (
  db: Queryable,
  { state, ...batch }: ImportBatchKey & { readonly state: string | undefined },
  page: { readonly limit: number; readonly after: number },
): Promise<ImportItemRow[]> =>
  db
    .select(shortColumns)
    .from(importItem)
    .where(
      and(
        ofBatch(batch),
        gt(importItem.itemNo, page.after),
        state === undefined ? undefined : eq(importItem.state, state),
      ),
    )
    .orderBy(asc(importItem.itemNo))
    .offset(0)
    .fetch(page.limit);

type ImportItemColumns = Partial<
  Pick<typeof importItem.$inferSelect, "state" | "message" | "attemptNo" | "dueDate" | "content">
>;

export const updateImportItem = async (
  db: Queryable,
  { now, ...key }: ImportItemKey & { readonly now: string },
  columns: ImportItemColumns,
): Promise<void> => {
  await db
    .update(importItem)
    .set({ ...columns, updatedDate: now, rowVersionNo: sql`${importItem.rowVersionNo} + 1` })
    .where(isItem(key));
};

/** Lets the items that failed wait again. */
export const reopenFailedImportItems = async (
  db: Queryable,
  { now, ...batch }: ImportBatchKey & { readonly now: string },
): Promise<void> => {
  await db
    .update(importItem)
    .set({
      ...{ state: "waiting", message: null, attemptNo: 0, dueDate: null, updatedDate: now },
      rowVersionNo: sql`${importItem.rowVersionNo} + 1`,
    })
    .where(and(ofBatch(batch), eq(importItem.state, "failed")));
};
