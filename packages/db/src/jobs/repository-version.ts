import { and, desc, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobVersion } from "./tables-version.ts";

export type JobVersionRow = typeof jobVersion.$inferSelect;

interface OfJob {
  readonly userId: number;
  readonly jobId: number;
}

/** The newest versions first, without what they say. */
export const listJobVersions = (
  db: Queryable,
  { userId, jobId, limit }: OfJob & { readonly limit: number },
): Promise<Omit<JobVersionRow, "fields" | "userId">[]> =>
  db
    .select({
      jobVersionId: jobVersion.jobVersionId,
      jobId: jobVersion.jobId,
      versionNo: jobVersion.versionNo,
      capturedDate: jobVersion.capturedDate,
      title: jobVersion.title,
      changedFields: jobVersion.changedFields,
    })
    .top(limit)
    .from(jobVersion)
    .where(and(eq(jobVersion.jobId, jobId), eq(jobVersion.userId, userId)))
    .orderBy(desc(jobVersion.versionNo));
export type JobVersionHead = Awaited<ReturnType<typeof listJobVersions>>[number];

export const findLatestVersion = async (
  db: Queryable,
  { userId, jobId }: OfJob,
): Promise<JobVersionRow | undefined> => {
  const [row] = await db
    .select()
    .top(1)
    .from(jobVersion)
    .where(and(eq(jobVersion.jobId, jobId), eq(jobVersion.userId, userId)))
    .orderBy(desc(jobVersion.versionNo));
  return row;
};

export const findVersion = async (
  db: Queryable,
  { userId, jobId, versionNo }: OfJob & { readonly versionNo: number },
): Promise<JobVersionRow | undefined> => {
  const [row] = await db
    .select()
    .from(jobVersion)
    .where(
      and(eq(jobVersion.jobId, jobId), eq(jobVersion.userId, userId), eq(jobVersion.versionNo, versionNo)),
    );
  return row;
};

/** Throws CONFLICT if the job has a version of that number. */
export const insertVersion = async (
  db: Queryable,
  values: Omit<JobVersionRow, "jobVersionId">,
): Promise<JobVersionRow> => {
  // Not what it says, which is long, and known.
  const [row] = await db.insert(jobVersion).output({ jobVersionId: jobVersion.jobVersionId }).values(values);
  if (row === undefined) throw new Error("The inserted version was not returned");
  return { ...values, ...row };
};
