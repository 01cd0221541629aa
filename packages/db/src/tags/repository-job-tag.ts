import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import { job } from "../jobs/tables.ts";
import { jobTag, tag } from "./tables.ts";

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 300;

const tagsOf = statementOfIds((db, userId, ids) =>
  db
    .select({
      jobTagId: jobTag.jobTagId,
      jobId: jobTag.jobId,
      tagId: jobTag.tagId,
      name: tag.name,
      color: tag.color,
    })
    .from(jobTag)
    .innerJoin(tag, eq(tag.tagId, jobTag.tagId))
    .where(and(inArray(jobTag.jobId, ids), eq(jobTag.userId, userId), isNull(tag.deletedDate)))
    .orderBy(asc(tag.nameNormalized), asc(jobTag.jobTagId)),
);
export type TagOnJobRow = Awaited<ReturnType<typeof tagsOf>>[number];

/** The tags of many jobs by job id, each list by name; deleted tags are not among them. */
export const listTagsOfJobs = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<ReadonlyMap<number, readonly TagOnJobRow[]>> =>
  Map.groupBy(await tagsOf(db, { userId, ids: jobIds }), ({ jobId }) => jobId);

const liveJobsOf = statementOfIds((db, userId, ids) =>
  db
    .select({ jobId: job.jobId })
    .from(job)
    .where(and(ownedAmong({ userId: job.userId, id: job.jobId }, { userId, ids }), isNull(job.deletedDate))),
);

/** Those of these jobs that are the person's and not deleted. */
export const listLiveJobIds = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<ReadonlySet<number>> =>
  new Set((await liveJobsOf(db, { userId, ids: jobIds })).map(({ jobId }) => jobId));

interface Tagging {
  readonly jobId: number;
  readonly tagId: number;
  readonly mergedFromTagId?: number;
}

interface Tagged {
  readonly jobTagId: number;
  readonly jobId: number;
  readonly tagId: number;
}

/** Throws CONFLICT if one of the jobs has the tag. */
export const insertJobTags = async (
  db: Queryable,
  { userId, now }: { readonly userId: number; readonly now: string },
  taggings: readonly Tagging[],
): Promise<Tagged[]> => {
  const rows: Tagged[] = [];
  for (let start = 0; start < taggings.length; start += ROWS_AT_ONCE) {
    const values = taggings
      .slice(start, start + ROWS_AT_ONCE)
      .map(({ mergedFromTagId = null, ...tagging }) => ({
        ...tagging,
        mergedFromTagId,
        userId,
        createdDate: now,
      }));
    rows.push(
      ...(await db
        .insert(jobTag)
        .output({ jobTagId: jobTag.jobTagId, jobId: jobTag.jobId, tagId: jobTag.tagId })
        .values(values)),
    );
  }
  return rows;
};

export const deleteJobTags = async (
  db: Queryable,
  { userId, jobTagIds }: { readonly userId: number; readonly jobTagIds: readonly number[] },
): Promise<void> => {
  for (let start = 0; start < jobTagIds.length; start += ROWS_AT_ONCE) {
    const some = jobTagIds.slice(start, start + ROWS_AT_ONCE);
    await db.delete(jobTag).where(and(eq(jobTag.userId, userId), inArray(jobTag.jobTagId, some)));
  }
};

interface OfTag {
  readonly userId: number;
  readonly tagId: number;
}

/** The jobs with the tag, deleted or not. */
export const listJobIdsOfTag = async (db: Queryable, { userId, tagId }: OfTag): Promise<number[]> => {
  const rows = await db
    .select({ jobId: jobTag.jobId })
    .from(jobTag)
    .where(and(eq(jobTag.userId, userId), eq(jobTag.tagId, tagId)));
  return rows.map(({ jobId }) => jobId);
};

/** Takes from a tag the jobs that it has from the merge of another alone. */
export const deleteMergedJobTags = async (
  db: Queryable,
  { userId, tagId, mergedFromTagId }: OfTag & { readonly mergedFromTagId: number },
): Promise<void> => {
  await db
    .delete(jobTag)
    .where(
      and(eq(jobTag.userId, userId), eq(jobTag.tagId, tagId), eq(jobTag.mergedFromTagId, mergedFromTagId)),
    );
};
