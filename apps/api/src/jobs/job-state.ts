import { AppError, type JobLocation } from "@jobtracker/contracts";
import { findJob, type JobRow, listJobLocations, listTagsOfJobs, type TagOnJobRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";

/** A job with its places and tags, as the database holds it. */
export interface JobState {
  readonly row: JobRow;
  readonly locations: JobLocation[];
  readonly tags: readonly TagOnJobRow[];
}

/** A job, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadJob = async ({ db, actor }: PersonContext, jobId: number): Promise<JobState> => {
  const { userId } = actor;
  const row = await findJob(db, { userId, jobId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such job.");
  const jobIds = [jobId];
  const locations = await listJobLocations(db, { userId, jobIds });
  const tags = await listTagsOfJobs(db, { userId, jobIds });
  return { row, locations: locations.get(jobId) ?? [], tags: tags.get(jobId) ?? [] };
};

/** A job that is not deleted. Throws NOT_FOUND. */
export const loadLiveJob = async (context: PersonContext, jobId: number): Promise<JobState> => {
  const state = await loadJob(context, jobId);
  if (state.row.deletedDate === null) return state;
  throw new AppError("NOT_FOUND", "This job is deleted; restore it first.");
};
