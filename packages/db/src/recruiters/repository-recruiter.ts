import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import { searchTextOf, sortKeyOf } from "../jobs/search-text.ts";
import { recruiter } from "./tables.ts";

export type RecruiterRow = typeof recruiter.$inferSelect;

interface RecruiterKey {
  readonly userId: number;
  readonly recruiterId: number;
}

/** A recruiter, deleted or not. */
export const findRecruiter = async (
  db: Queryable,
  { userId, recruiterId }: RecruiterKey,
): Promise<RecruiterRow | undefined> => {
  const [row] = await db
    .select()
    .from(recruiter)
    .where(and(eq(recruiter.recruiterId, recruiterId), eq(recruiter.userId, userId)));
  return row;
};

const normalized = (email: string | null) => email?.toLowerCase() ?? null;

/** One that is not deleted and has this e-mail address, in whatever case. */
export const findRecruiterByEmail = async (
  db: Queryable,
  { userId, email }: { readonly userId: number; readonly email: string },
): Promise<RecruiterRow | undefined> => {
  const [row] = await db
    .select()
    .from(recruiter)
    .where(
      and(
        eq(recruiter.userId, userId),
        eq(recruiter.emailNormalized, email.toLowerCase()),
        isNull(recruiter.deletedDate),
      ),
    );
  return row;
};

/** Those that are not deleted. */
export const countRecruiters = (db: Queryable, userId: number): Promise<number> =>
  db.$count(recruiter, and(eq(recruiter.userId, userId), isNull(recruiter.deletedDate)));

const recruitersOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(recruiter)
    .where(ownedAmong({ userId: recruiter.userId, id: recruiter.recruiterId }, { userId, ids })),
);

/** Who each recruiter is: itself, or the one that it was merged into, however often. */
export const standingRecruiters = async (
  db: Queryable,
  { userId, recruiterIds }: { readonly userId: number; readonly recruiterIds: readonly number[] },
): Promise<ReadonlyMap<number, RecruiterRow>> => {
  const known = new Map<number, RecruiterRow>();
  let wanted = [...new Set(recruiterIds)];
  while (wanted.length > 0) {
    const found = await recruitersOf(db, { userId, ids: wanted });
    for (const row of found) known.set(row.recruiterId, row);
    wanted = found.flatMap(({ mergedIntoRecruiterId: id }) => (id === null || known.has(id) ? [] : [id]));
  }
  const standing = (row: RecruiterRow | undefined): RecruiterRow | undefined =>
    row === undefined || row.mergedIntoRecruiterId === null
      ? row
      : standing(known.get(row.mergedIntoRecruiterId));
  return new Map(
    recruiterIds.flatMap((id) => {
      const row = standing(known.get(id));
      return row === undefined ? [] : [[id, row]];
    }),
  );
};

/** All that were merged: there are few. */
export const listMergedRecruiters = (db: Queryable, userId: number): Promise<RecruiterRow[]> =>
  db
    .select()
    .from(recruiter)
    .where(and(eq(recruiter.userId, userId), isNotNull(recruiter.mergedIntoRecruiterId)));

const mergedInto = statementOfIds((db, userId, ids) =>
  db
    .select({ recruiterId: recruiter.recruiterId })
    .from(recruiter)
    .where(and(eq(recruiter.userId, userId), inArray(recruiter.mergedIntoRecruiterId, ids))),
);

/** Writes of every entry that was merged into this one, however often, who it is now: after a merge, or when one is taken back. */
export const settleRecruiterFamily = async (
  db: Queryable,
  { userId, recruiterId }: RecruiterKey,
): Promise<void> => {
  const stand = (id: number, standingRecruiterId: number | null) =>
    db
      .update(recruiter)
      .set({ standingRecruiterId })
      .where(and(eq(recruiter.recruiterId, id), eq(recruiter.userId, userId)));
  await stand(recruiterId, null);
  let generation = [recruiterId];
  while (generation.length > 0) {
    generation = (await mergedInto(db, { userId, ids: generation })).map((row) => row.recruiterId);
    for (const id of generation) await stand(id, recruiterId);
  }
};

/** What can be written of a recruiter. */
export type RecruiterColumns = Pick<
  RecruiterRow,
  "name" | "email" | "phone" | "profileUrl" | "notes" | "mergedIntoRecruiterId" | "deletedDate"
>;

const columnsOf = ({
  name,
  email,
  phone,
  profileUrl,
  notes,
  mergedIntoRecruiterId,
  deletedDate,
}: RecruiterColumns) => ({
  name,
  email,
  emailNormalized: normalized(email),
  phone,
  profileUrl,
  notes,
  mergedIntoRecruiterId,
  deletedDate,
  nameSort: sortKeyOf(name),
  searchText: searchTextOf([name, email]),
});

export const insertRecruiter = async (
  db: Queryable,
  { userId, now, ...columns }: RecruiterColumns & { readonly userId: number; readonly now: string },
): Promise<RecruiterRow> => {
  const [row] = await db
    .insert(recruiter)
    .output()
    .values({ userId, ...columnsOf(columns), createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted recruiter was not returned");
  return row;
};

/** Undefined: it is not there, or has another version. */
export const updateRecruiter = async (
  db: Queryable,
  { expectedVersion, now, ...key }: RecruiterKey & { readonly expectedVersion: number; readonly now: string },
  columns: RecruiterColumns,
): Promise<RecruiterRow | undefined> => {
  const [row] = await db
    .update(recruiter)
    .set({ ...columnsOf(columns), updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(recruiter.recruiterId, key.recruiterId),
        eq(recruiter.userId, key.userId),
        eq(recruiter.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
