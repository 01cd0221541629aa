import { AppError, type Tag, TagColor, TagID, type TagOnJob } from "@jobtracker/contracts";
import { countJobsOfTags, findTag, type TagOnJobRow, type TagRow, updateTag } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";

// Made once: a schema costs far more to make than to use.
const OptionalTagID = TagID.nullable();

export const toTag = (row: TagRow, jobs: number): Tag => ({
  id: TagID.parse(row.tagId),
  version: row.rowVersionNo,
  name: row.name,
  color: TagColor.parse(row.color),
  jobs,
  mergedIntoId: OptionalTagID.parse(row.mergedIntoTagId),
  deletedAt: row.deletedDate,
});

export const toTagOnJob = ({ tagId, name, color }: Omit<TagOnJobRow, "jobTagId" | "jobId">): TagOnJob => ({
  id: TagID.parse(tagId),
  name,
  color: TagColor.parse(color),
});

const fieldsOf = ({ name, color, mergedIntoTagId, rowVersionNo, deletedDate }: TagRow) => ({
  name,
  color,
  mergedIntoTagId,
  rowVersionNo,
  deletedDate,
});

export const tagChange = (before: TagRow | null, after: TagRow): Change => ({
  table: "Tag",
  id: after.tagId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

/** A tag, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadTag = async ({ db, actor }: PersonContext, tagId: number): Promise<TagRow> => {
  const row = await findTag(db, { userId: actor.userId, tagId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such tag.");
  return row;
};

/** A tag that is not deleted. Throws NOT_FOUND. */
export const loadLiveTag = async (context: PersonContext, tagId: number): Promise<TagRow> => {
  const row = await loadTag(context, tagId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", `The tag “${row.name}” is deleted; restore it first.`);
};

/** The tag with the number of its jobs. */
export const showTag = async ({ db, actor }: PersonContext, row: TagRow): Promise<Tag> => {
  const counts = await countJobsOfTags(db, { userId: actor.userId, tagId: row.tagId });
  return toTag(row, counts.get(row.tagId) ?? 0);
};

/** A clash of names comes from the table's own rule; here it gets words. */
export const withOneName = async <Result>(name: string, work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== "CONFLICT") throw cause;
    const issues = [{ path: ["name"], message: "Another tag has this name" }];
    throw new AppError("CONFLICT", `There is a tag “${name}” already.`, { cause, issues });
  }
};

/** Throws VERSION_CONFLICT, and CONFLICT if another tag has the name. */
export const writeTag = async (
  { db, actor, now }: PersonContext,
  before: TagRow,
  columns: Partial<Parameters<typeof updateTag>[2]>,
): Promise<TagRow> => {
  const { tagId, rowVersionNo: expectedVersion } = before;
  const row = { ...before, ...columns };
  const after = await withOneName(
    row.name,
    updateTag(db, { userId: actor.userId, tagId, expectedVersion, now }, row),
  );
  if (after === undefined) throw versionConflict("The tag", expectedVersion);
  return after;
};
