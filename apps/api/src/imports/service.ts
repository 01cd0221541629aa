import {
  type ImportBatch,
  type ImportItem,
  ImportItemID,
  ImportItemState,
  type imports,
  JobID,
  type OutputOf,
  type ParsedInputOf,
} from "@jobtracker/contracts";
import {
  type ImportItemJobRow,
  type ImportItemRow,
  listImportBatches,
  listImportItems,
  listJobsOfImportItems,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { openCursor, sealCursor } from "../_kit/cursor.ts";
import { loadBatch, presentBatch, presentBatches } from "./batch-state.ts";

type Operations = typeof imports.operations;

const Position = z.tuple([z.int()]);

/** Throws INVALID_INPUT for a cursor of another list. */
export const showImports = async (
  context: PersonContext,
  { limit, cursor }: ParsedInputOf<Operations["list"]>,
): Promise<OutputOf<Operations["list"]>> => {
  const { userId } = context.actor;
  const query = { operation: "imports.list", userId };
  const [before] = cursor === undefined ? [undefined] : openCursor(cursor, query, Position);
  const rows = await listImportBatches(context.db, { userId }, { limit: limit + 1, before });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await presentBatches(context, page),
    nextCursor: last === undefined ? null : sealCursor([last.importBatchId], query),
  };
};

/** Throws NOT_FOUND. */
export const showImport = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<ImportBatch> => presentBatch(context, await loadBatch(context, id));

const toItem = (row: ImportItemRow, jobs: readonly ImportItemJobRow[]): ImportItem => ({
  id: ImportItemID.parse(row.importItemId),
  line: row.lineNo ?? row.itemNo,
  url: row.url,
  label: row.label,
  state: ImportItemState.parse(row.state),
  message: row.message,
  attempts: row.attemptNo,
  nextTryAt: row.state === "waiting" ? row.dueDate : null,
  jobs: jobs.map(({ jobId, title, company, isNew, deletedDate }) => ({
    id: JobID.parse(jobId),
    title,
    company,
    created: isNew === 1,
    deleted: deletedDate !== null,
  })),
});

type Page = Parameters<typeof listImportItems>[2];

/** A page of a batch's items with their jobs. */
export const readItems = async (
  context: PersonContext,
  { id, state }: { readonly id: number; readonly state?: string | undefined },
  page: Page,
): Promise<ImportItem[]> => {
  const { userId } = context.actor;
  return presentItems(context, await listImportItems(context.db, { userId, importBatchId: id, state }, page));
};

const presentItems = async (
  { db, actor: { userId } }: PersonContext,
  rows: readonly ImportItemRow[],
): Promise<ImportItem[]> => {
  const importItemIds = rows.map(({ importItemId }) => importItemId);
  const jobs = await listJobsOfImportItems(db, { userId, importItemIds });
  return rows.map((row) => toItem(row, jobs.get(row.importItemId) ?? []));
};

/** Throws NOT_FOUND, and INVALID_INPUT for a cursor of another list. */
export const showItems = async (
  context: PersonContext,
  { id, state, limit, cursor }: ParsedInputOf<Operations["items"]>,
): Promise<OutputOf<Operations["items"]>> => {
  await loadBatch(context, id);
  const query = { operation: "imports.items", userId: context.actor.userId, id, state };
  const [after] = cursor === undefined ? [0] : openCursor(cursor, query, Position);
  const of = { userId: context.actor.userId, importBatchId: id, state };
  const rows = await listImportItems(context.db, of, { limit: limit + 1, after });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await presentItems(context, page),
    nextCursor: last === undefined ? null : sealCursor([last.itemNo], query),
  };
};
