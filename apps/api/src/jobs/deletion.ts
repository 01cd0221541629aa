import { AppError, type Job, type jobs, type ParsedInputOf } from "@jobtracker/contracts";
import { deleteJob, findApplicationOfJob, restoreJob, updateApplication } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { loadApplication } from "../applications/application-state.ts";
import { applicationChange } from "../applications/changes.ts";
import { jobAfterMerges } from "../duplicates/merged-into.ts";
import { jobCameBack } from "../skills/changed.ts";
import { jobChange } from "./changes.ts";
import { type JobState, loadJob, loadLiveJob } from "./job-state.ts";
import { listKnownJobs } from "./known-job.ts";
import { toJob } from "./present.ts";

type DeleteInput = ParsedInputOf<typeof jobs.operations.delete>;
type RestoreInput = ParsedInputOf<typeof jobs.operations.restore>;

/** Sets the deletion of the job's application to that of the job, where the one goes along with the other. */
const takeAlong = async (context: PersonContext, { row }: JobState, gone: boolean): Promise<Change[]> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const application = await findApplicationOfJob(db, { userId, jobId: row.jobId });
  const goesAlong = gone ? application?.deletedDate === null : application?.deletedWithJobId === row.jobId;
  if (application === undefined || !goesAlong) return [];
  const { jobApplicationId, rowVersionNo: expectedVersion } = application;
  const deletion = { deletedDate: gone ? now : null, deletedWithJobId: gone ? row.jobId : null };
  const written = await updateApplication(db, { userId, jobApplicationId, expectedVersion, now }, deletion);
  if (!written) throw versionConflict("The job's application", expectedVersion);
  return [applicationChange(application, await loadApplication(context, jobApplicationId))];
};

const withApplication = async (context: PersonContext, state: JobState, gone: boolean) => {
  const { db, actor, now } = context;
  const { jobId, rowVersionNo: expectedVersion } = state.row;
  const write = gone ? deleteJob : restoreJob;
  if (!(await write(db, { userId: actor.userId, jobId, expectedVersion, now })))
    throw versionConflict("The job", expectedVersion);
  const applicationChanges = await takeAlong(context, state, gone);
  const after = await loadJob(context, jobId);
  return { output: toJob(after), changes: [jobChange(state, after), ...applicationChanges] };
};

/** Brings a deleted job back, with the application that went along with it. */
export const restoreJobWithApplication = async (
  context: PersonContext,
  state: JobState,
): Promise<Applied<Job>> => {
  const restored = await withApplication(context, state, false);
  await jobCameBack(context, state.row.jobId);
  return restored;
};

/** Throws NOT_FOUND if it is deleted already, and VERSION_CONFLICT. */
export const removeJob = async (
  context: PersonContext,
  { id, expectedVersion }: DeleteInput,
): Promise<Applied<Job>> => {
  const state = await loadLiveJob(context, id);
  demandVersion("The job", state.row, expectedVersion);
  return withApplication(context, state, true);
};

/** Throws CONFLICT for a job that went into another: restoring it alone would leave there what it had. */
const demandUnmerged = async ({ db, actor }: PersonContext, jobId: number) => {
  const intoJobId = await jobAfterMerges(db, { userId: actor.userId, jobId });
  if (intoJobId === undefined) return;
  throw new AppError("CONFLICT", `This job was merged into job ${intoJobId}; undo the merge instead.`, {
    details: { jobId: intoJobId },
  });
};

/** Leaves a job that is not deleted as it is. Throws CONFLICT with `jobId` if the posting was added again meanwhile. */
export const bringJobBack = async (context: PersonContext, { id }: RestoreInput): Promise<Applied<Job>> => {
  const state = await loadJob(context, id);
  if (state.row.deletedDate === null) return { output: toJob(state), changes: [] };
  await demandUnmerged(context, id);
  const known = await listKnownJobs(context, state.row);
  const same = known.find(({ jobId, deletedDate }) => jobId !== id && deletedDate === null);
  if (same === undefined) return restoreJobWithApplication(context, state);
  throw new AppError(
    "CONFLICT",
    `Job ${same.jobId} is the same posting; delete it first, or use it instead.`,
    {
      details: { jobId: same.jobId },
    },
  );
};
