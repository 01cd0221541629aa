import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobVersion, jobVersionSnapshot } from "../jobs/tables-version.ts";
import { jobRequirement } from "../requirements/tables.ts";
import type { Carry } from "./repository-carry.ts";
import { jobDuplicate } from "./tables.ts";

interface OfJob {
  readonly userId: number;
  readonly jobId: number;
}

const listNumbers = (db: Queryable, { userId, jobId }: OfJob) =>
  db
    .select({ id: jobVersion.jobVersionId, versionNo: jobVersion.versionNo })
    .from(jobVersion)
    .where(and(eq(jobVersion.userId, userId), eq(jobVersion.jobId, jobId)))
    .orderBy(asc(jobVersion.versionNo));

const renumber = async (db: Queryable, userId: number, id: number, versionNo: number): Promise<void> => {
  await db
    .update(jobVersion)
    .set({ versionNo })
    .where(and(eq(jobVersion.userId, userId), eq(jobVersion.jobVersionId, id)));
};

/** The last first, so that each number is free when it is taken. */
const countOn = async (db: Queryable, of: OfJob, by: number): Promise<void> => {
  for (const { id, versionNo } of (await listNumbers(db, of)).reverse())
    await renumber(db, of.userId, id, versionNo + by);
};

/** Numbers from 1 without gaps; the first first, so that each number is free when it is taken. */
const countAnew = async (db: Queryable, of: OfJob): Promise<void> => {
  for (const [index, { id, versionNo }] of (await listNumbers(db, of)).entries())
    if (versionNo !== index + 1) await renumber(db, of.userId, id, index + 1);
};

const giveVersions = async (
  db: Queryable,
  { userId, to, ids }: Carry & { readonly ids: readonly number[] },
) => {
  if (ids.length === 0) return;
  await db
    .update(jobVersion)
    .set({ jobId: to })
    .where(and(eq(jobVersion.userId, userId), inArray(jobVersion.jobVersionId, [...ids])));
  await db
    .update(jobVersionSnapshot)
    .set({ jobId: to })
    .where(and(eq(jobVersionSnapshot.userId, userId), inArray(jobVersionSnapshot.jobVersionId, [...ids])));
};

/**
 * Puts the versions of a job's posting, with their snapshots, before those of another, so that the last version of the
 * other stays its last. @returns the ids of those that went
 */
export const carryVersions = async (db: Queryable, { userId, from, to }: Carry): Promise<number[]> => {
  const ids = (await listNumbers(db, { userId, jobId: from })).map(({ id }) => id);
  if (ids.length > 0) await countOn(db, { userId, jobId: to }, ids.length);
  await giveVersions(db, { userId, from, to, ids });
  return ids;
};

/** Gives versions back that `carryVersions` gave; both jobs count from 1 again. */
export const carryVersionsBack = async (
  db: Queryable,
  { userId, from, to, ids }: Carry & { readonly ids: readonly number[] },
): Promise<void> => {
  await giveVersions(db, { userId, from, to, ids });
  for (const jobId of [from, to]) await countAnew(db, { userId, jobId });
};

/** Gives requirements to a job. */
export const carryRequirements = async (
  db: Queryable,
  { userId, from, to, ids }: Carry & { readonly ids: readonly number[] },
): Promise<void> => {
  if (ids.length === 0) return;
  const { userId: owner, jobId, jobRequirementId } = jobRequirement;
  await db
    .update(jobRequirement)
    .set({ jobId: to })
    .where(and(eq(owner, userId), eq(jobId, from), inArray(jobRequirementId, [...ids])));
};

/** Writes of which two jobs a pair is. */
export const repairDuplicate = async (
  db: Queryable,
  {
    userId,
    jobDuplicateId,
    ...jobs
  }: { readonly userId: number; readonly jobDuplicateId: number } & Pick<
    typeof jobDuplicate.$inferSelect,
    "jobId" | "otherJobId"
  >,
): Promise<void> => {
  await db
    .update(jobDuplicate)
    .set(jobs)
    .where(and(eq(jobDuplicate.userId, userId), eq(jobDuplicate.jobDuplicateId, jobDuplicateId)));
};
