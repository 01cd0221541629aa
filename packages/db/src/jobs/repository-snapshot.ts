import { and, asc, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobSnapshot, jobVersionSnapshot } from "./tables-version.ts";

export type JobSnapshotRow = typeof jobSnapshot.$inferSelect;
export type NewSnapshot = Pick<JobSnapshotRow, "contentHash" | "form" | "byteLength" | "content">;

/** The id of the person's snapshot of these bytes, which is stored if there is none yet. */
export const keepSnapshot = async (
  db: Queryable,
  { userId, now, ...snapshot }: NewSnapshot & { readonly userId: number; readonly now: string },
): Promise<number> => {
  const [known] = await db
    .select({ jobSnapshotId: jobSnapshot.jobSnapshotId })
    .from(jobSnapshot)
    .where(and(eq(jobSnapshot.userId, userId), eq(jobSnapshot.contentHash, snapshot.contentHash)));
  if (known !== undefined) return known.jobSnapshotId;
  const [made] = await db
    .insert(jobSnapshot)
    .output({ jobSnapshotId: jobSnapshot.jobSnapshotId })
    .values({ ...snapshot, userId, createdDate: now });
  if (made === undefined) throw new Error("The inserted snapshot was not returned");
  return made.jobSnapshotId;
};

export const findSnapshot = async (
  db: Queryable,
  { userId, jobSnapshotId }: { readonly userId: number; readonly jobSnapshotId: number },
): Promise<JobSnapshotRow | undefined> => {
  const [row] = await db
    .select()
    .from(jobSnapshot)
    .where(and(eq(jobSnapshot.jobSnapshotId, jobSnapshotId), eq(jobSnapshot.userId, userId)));
  return row;
};

/** Says that a version was read from a snapshot; once is enough. */
export const linkSnapshot = async (
  db: Queryable,
  link: Omit<typeof jobVersionSnapshot.$inferSelect, "jobVersionSnapshotId">,
): Promise<void> => {
  const [known] = await db
    .select({ jobVersionSnapshotId: jobVersionSnapshot.jobVersionSnapshotId })
    .from(jobVersionSnapshot)
    .where(
      and(
        eq(jobVersionSnapshot.userId, link.userId),
        eq(jobVersionSnapshot.jobVersionId, link.jobVersionId),
        eq(jobVersionSnapshot.jobSnapshotId, link.jobSnapshotId),
      ),
    );
  if (known === undefined) await db.insert(jobVersionSnapshot).values(link);
};

/** The snapshots of a job's versions, the earliest first, without their bytes. */
export const listSnapshotsOfJob = (
  db: Queryable,
  { userId, jobId }: { readonly userId: number; readonly jobId: number },
) =>
  db
    .select({
      jobSnapshotId: jobSnapshot.jobSnapshotId,
      jobVersionId: jobVersionSnapshot.jobVersionId,
      form: jobSnapshot.form,
      byteLength: jobSnapshot.byteLength,
      url: jobVersionSnapshot.url,
      capturedDate: jobVersionSnapshot.capturedDate,
    })
    .from(jobVersionSnapshot)
    .innerJoin(jobSnapshot, eq(jobSnapshot.jobSnapshotId, jobVersionSnapshot.jobSnapshotId))
    .where(and(eq(jobVersionSnapshot.jobId, jobId), eq(jobVersionSnapshot.userId, userId)))
    .orderBy(asc(jobVersionSnapshot.jobVersionSnapshotId));
export type SnapshotOfJobRow = Awaited<ReturnType<typeof listSnapshotsOfJob>>[number];
