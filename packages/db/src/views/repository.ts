import { and, asc, count, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { savedView } from "./tables.ts";

export type SavedViewRow = typeof savedView.$inferSelect;

interface SavedViewKey {
  readonly userId: number;
  readonly savedViewId: number;
}

interface SavedViewColumns {
  readonly name: string;
  readonly query: string;
}

const isView = ({ userId, savedViewId }: SavedViewKey) =>
  and(eq(savedView.savedViewId, savedViewId), eq(savedView.userId, userId));

const normalized = (name: string) => name.normalize("NFKC").toLowerCase();

/** The person's views of a page, or of all, by name. */
export const listSavedViews = (
  db: Queryable,
  { userId, page }: { readonly userId: number; readonly page?: string | undefined },
): Promise<SavedViewRow[]> =>
  db
    .select()
    .from(savedView)
    .where(and(eq(savedView.userId, userId), page === undefined ? undefined : eq(savedView.page, page)))
    .orderBy(asc(savedView.nameNormalized), asc(savedView.savedViewId));

export const countSavedViews = async (
  db: Queryable,
  { userId }: { readonly userId: number },
): Promise<number> => {
  const [row] = await db.select({ views: count() }).from(savedView).where(eq(savedView.userId, userId));
  return row?.views ?? 0;
};

export const findSavedView = async (db: Queryable, key: SavedViewKey): Promise<SavedViewRow | undefined> => {
  const [row] = await db.select().from(savedView).where(isView(key));
  return row;
};

/** Throws CONFLICT if the page has a view of that name. */
export const insertSavedView = async (
  db: Queryable,
  {
    now,
    ...view
  }: SavedViewColumns & { readonly userId: number; readonly page: string; readonly now: string },
): Promise<SavedViewRow> => {
  const dates = { createdDate: now, updatedDate: now, rowVersionNo: 1 };
  const [row] = await db
    .insert(savedView)
    .output()
    .values({ ...view, nameNormalized: normalized(view.name), ...dates });
  if (row === undefined) throw new Error("The inserted view was not returned");
  return row;
};

/** Undefined: it is not there, or has another version. Throws CONFLICT if the page has another view of that name. */
export const updateSavedView = async (
  db: Queryable,
  { expectedVersion, now, ...key }: SavedViewKey & { readonly expectedVersion: number; readonly now: string },
  { name, query }: SavedViewColumns,
): Promise<SavedViewRow | undefined> => {
  const columns = { name, nameNormalized: normalized(name), query };
  const [row] = await db
    .update(savedView)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isView(key), eq(savedView.rowVersionNo, expectedVersion)));
  return row;
};

export const deleteSavedView = async (db: Queryable, key: SavedViewKey): Promise<void> => {
  await db.delete(savedView).where(isView(key));
};
