import type { ReadingWarning } from "@jobtracker/contracts";
import { findLatestVersion, findMergeOf, type JobHashes } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { listKnownJobs } from "../jobs/known-job.ts";
import { type Captured, keepCaptured } from "../versions/snapshot.ts";
import { Carried } from "./carried.ts";

/** The last version that the posting had when its job was merged; of one without any, the last of the job that stayed. */
const lastVersionOf = async (
  { db, actor }: PersonContext,
  mergedJobId: number | undefined,
  jobId: number,
) => {
  const { userId } = actor;
  const merge = mergedJobId && (await findMergeOf(db, { userId, mergedJobId }));
  const own = merge ? Carried.parse(JSON.parse(merge.carried ?? "null")).versions.at(-1) : undefined;
  return own ?? (await findLatestVersion(db, { userId, jobId }))?.jobVersionId;
};

/**
 * The page of a posting whose job was merged, captured again: the job that stayed follows its own posting alone, since it
 * would change to and fro with two.
 */
export const keepMergedPage = async (
  context: PersonContext,
  jobId: number,
  hashes: JobHashes,
  snapshot: Captured | null,
): Promise<readonly ReadingWarning[]> => {
  const [merged] = await listKnownJobs(context, hashes);
  const jobVersionId = await lastVersionOf(context, merged?.jobId, jobId);
  if (snapshot !== null && jobVersionId !== undefined)
    await keepCaptured(context, snapshot, { jobId, jobVersionId });
  const message = "This posting was merged into the job: its page is kept, and what the job says stays.";
  return [{ field: "descriptionText", message }];
};
