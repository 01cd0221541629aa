import { and, asc, desc, eq, lt } from "drizzle-orm";
import { changedOne } from "../_kit/changed-one.ts";
import type { Queryable } from "../_kit/database.ts";
import { profileImport } from "./tables.ts";

type Row = typeof profileImport.$inferSelect;

/** What a list shows; the sealed columns are large. */
export type ProfileImportRow = Omit<Row, "original" | "reading" | "correction" | "undoing">;
export type ProfileImportContent = Pick<Row, "reading" | "correction" | "undoing">;

export interface ProfileImportKey {
  readonly userId: number;
  readonly profileImportId: number;
}

const head = {
  profileImportId: profileImport.profileImportId,
  userId: profileImport.userId,
  name: profileImport.name,
  form: profileImport.form,
  state: profileImport.state,
  byteLength: profileImport.byteLength,
  correctedBy: profileImport.correctedBy,
  profileId: profileImport.profileId,
  createdDate: profileImport.createdDate,
  updatedDate: profileImport.updatedDate,
  rowVersionNo: profileImport.rowVersionNo,
};

const content = {
  reading: profileImport.reading,
  correction: profileImport.correction,
  undoing: profileImport.undoing,
};

const isImport = ({ userId, profileImportId }: ProfileImportKey) =>
  and(eq(profileImport.profileImportId, profileImportId), eq(profileImport.userId, userId));

/** With what was read and corrected, without the original. */
export const findProfileImport = async (
  db: Queryable,
  key: ProfileImportKey,
): Promise<(ProfileImportRow & ProfileImportContent) | undefined> => {
  const [row] = await db
    .select({ ...head, ...content })
    .from(profileImport)
    .where(isImport(key));
  return row;
};

export const findOriginal = async (
  db: Queryable,
  key: ProfileImportKey,
): Promise<Row["original"] | undefined> => {
  const [row] = await db
    .select({ original: profileImport.original })
    .from(profileImport)
    .where(isImport(key));
  return row?.original;
};

/** The person's imports, newest first, below the id `before`. */
export const listProfileImports = (
  db: Queryable,
  { userId, state }: { readonly userId: number; readonly state?: string | undefined },
  page: { readonly limit: number; readonly before: number | undefined },
): Promise<ProfileImportRow[]> =>
  db
    .select(head)
    .from(profileImport)
    .where(
      and(
        eq(profileImport.userId, userId),
        state === undefined ? undefined : eq(profileImport.state, state),
        page.before === undefined ? undefined : lt(profileImport.profileImportId, page.before),
      ),
    )
    .orderBy(desc(profileImport.profileImportId))
    .offset(0)
    .fetch(page.limit);

/** Imports of everybody that were discarded before an instant, and not touched since. */
export const listDiscardedImports = (
  db: Queryable,
  { before, most }: { readonly before: string; readonly most: number },
): Promise<ProfileImportRow[]> =>
  db
    .select(head)
    .from(profileImport)
    .where(and(eq(profileImport.state, "discarded"), lt(profileImport.updatedDate, before)))
    .orderBy(asc(profileImport.profileImportId))
    .offset(0)
    .fetch(most);

/** For good, with all that is sealed in it. False: it is not there, or has another version. */
export const deleteProfileImport = async (
  db: Queryable,
  { rowVersionNo, ...key }: ProfileImportKey & Pick<Row, "rowVersionNo">,
): Promise<boolean> => {
  const deleted = await db
    .delete(profileImport)
    .where(and(isImport(key), eq(profileImport.rowVersionNo, rowVersionNo)));
  return changedOne(deleted);
};

type NewProfileImport = Pick<Row, "userId" | "name" | "form" | "byteLength" | "original" | "reading">;

export const insertProfileImport = async (
  db: Queryable,
  { now, ...columns }: NewProfileImport & { readonly now: string },
): Promise<ProfileImportRow> => {
  const [row] = await db
    .insert(profileImport)
    .output(head)
    .values({ ...columns, state: "pending", createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted import was not returned");
  return row;
};

type Columns = Partial<Pick<Row, "state" | "correctedBy" | "profileId" | "correction" | "undoing">>;

/** Undefined: it has another version by now. */
export const updateProfileImport = async (
  db: Queryable,
  {
    expectedVersion,
    now,
    ...key
  }: ProfileImportKey & { readonly expectedVersion: number; readonly now: string },
  columns: Columns,
): Promise<ProfileImportRow | undefined> => {
  const [row] = await db
    .update(profileImport)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isImport(key), eq(profileImport.rowVersionNo, expectedVersion)));
  if (row === undefined) return undefined;
  const { original: _, reading: __, correction: ___, undoing: ____, ...known } = row;
  return known;
};
