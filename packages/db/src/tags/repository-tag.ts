import { and, asc, count, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { keyOfDeleted, nameKey } from "../_kit/name-key.ts";
import { job } from "../jobs/tables.ts";
import { jobTag, tag } from "./tables.ts";

export type TagRow = typeof tag.$inferSelect;

/** What makes two spellings the same tag. */
export const tagKey = (name: string): string => nameKey(name, 120);

interface TagKeyOfRow {
  readonly userId: number;
  readonly tagId: number;
}

const isTag = ({ userId, tagId }: TagKeyOfRow) => and(eq(tag.tagId, tagId), eq(tag.userId, userId));

/** The person's tags by name. */
export const listTags = (
  db: Queryable,
  { userId, deleted }: { readonly userId: number; readonly deleted: boolean },
): Promise<TagRow[]> =>
  db
    .select()
    .from(tag)
    .where(and(eq(tag.userId, userId), (deleted ? isNotNull : isNull)(tag.deletedDate)))
    .orderBy(asc(tag.nameNormalized), asc(tag.tagId));

/** Number of jobs that are not deleted, by tag. */
export const countJobsOfTags = async (
  db: Queryable,
  { userId, tagId }: { readonly userId: number; readonly tagId?: number },
): Promise<ReadonlyMap<number, number>> => {
  const rows = await db
    .select({ tagId: jobTag.tagId, jobs: count() })
    .from(jobTag)
    .innerJoin(job, eq(job.jobId, jobTag.jobId))
    .where(
      and(
        eq(jobTag.userId, userId),
        tagId === undefined ? undefined : eq(jobTag.tagId, tagId),
        isNull(job.deletedDate),
      ),
    )
    .groupBy(jobTag.tagId);
  return new Map(rows.map((row) => [row.tagId, row.jobs]));
};

/** A tag, deleted or not. */
export const findTag = async (db: Queryable, key: TagKeyOfRow): Promise<TagRow | undefined> => {
  const [row] = await db.select().from(tag).where(isTag(key));
  return row;
};

/** Those of these names that are not deleted. `names`: not empty. */
export const findTagsByName = (
  db: Queryable,
  { userId, names }: { readonly userId: number; readonly names: readonly string[] },
): Promise<TagRow[]> =>
  db
    .select()
    .from(tag)
    .where(and(eq(tag.userId, userId), inArray(tag.nameNormalized, names.map(tagKey))));

export const countTags = async (db: Queryable, { userId }: { readonly userId: number }): Promise<number> => {
  const [row] = await db
    .select({ tags: count() })
    .from(tag)
    .where(and(eq(tag.userId, userId), isNull(tag.deletedDate)));
  return row?.tags ?? 0;
};

interface NewTag {
  readonly userId: number;
  readonly name: string;
  readonly color: string | null;
  readonly now: string;
}

/** Throws CONFLICT if the person has a tag of that name. */
export const insertTag = async (db: Queryable, { now, ...values }: NewTag): Promise<TagRow> => {
  const [row] = await db
    .insert(tag)
    .output()
    .values({
      ...values,
      nameNormalized: tagKey(values.name),
      createdDate: now,
      updatedDate: now,
      rowVersionNo: 1,
    });
  if (row === undefined) throw new Error("The inserted tag was not returned");
  return row;
};

type TagColumns = Pick<TagRow, "name" | "color" | "mergedIntoTagId" | "deletedDate">;

/** Undefined: it is not there, or has another version. Throws CONFLICT if another tag has the name. */
export const updateTag = async (
  db: Queryable,
  { expectedVersion, now, ...key }: TagKeyOfRow & { readonly expectedVersion: number; readonly now: string },
  { name, color, mergedIntoTagId, deletedDate }: TagColumns,
): Promise<TagRow | undefined> => {
  const nameNormalized = deletedDate === null ? tagKey(name) : keyOfDeleted(key.tagId);
  const columns = { name, nameNormalized, color, mergedIntoTagId, deletedDate };
  const [row] = await db
    .update(tag)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isTag(key), eq(tag.rowVersionNo, expectedVersion)));
  return row;
};
