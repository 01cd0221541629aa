import { AppError, type Application, type applications, type ParsedInputOf } from "@jobtracker/contracts";
import { type ApplicationRow, updateApplication } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { loadJob } from "../jobs/job-state.ts";
import { loadApplication, loadLiveCard, presentApplication } from "./application-state.ts";
import { applicationChange } from "./changes.ts";

type Operations = typeof applications.operations;
type UpdateInput = ParsedInputOf<Operations["update"]>;
type DeleteInput = ParsedInputOf<Operations["delete"]>;
type RestoreInput = ParsedInputOf<Operations["restore"]>;

const write = async (
  context: PersonContext,
  before: ApplicationRow,
  columns: Parameters<typeof updateApplication>[2],
): Promise<Applied<Application>> => {
  const { db, actor, now } = context;
  const { jobApplicationId, rowVersionNo: expectedVersion } = before;
  const row = { userId: actor.userId, jobApplicationId, expectedVersion, now };
  if (!(await updateApplication(db, row, columns))) throw versionConflict("The application", expectedVersion);
  const after = await loadApplication(context, jobApplicationId);
  return {
    output: await presentApplication(context, jobApplicationId),
    changes: [applicationChange(before, after)],
  };
};

const unchanged = async (context: PersonContext, row: ApplicationRow): Promise<Applied<Application>> => ({
  output: await presentApplication(context, row.jobApplicationId),
  changes: [],
});

/** Sets the follow-up date; null clears it. Throws NOT_FOUND and VERSION_CONFLICT. */
export const updateFollowUp = async (
  context: PersonContext,
  { id, expectedVersion, followUpDate }: UpdateInput,
): Promise<Applied<Application>> => {
  const before = await loadLiveCard(context, id);
  demandVersion("The application", before, expectedVersion);
  if (followUpDate === undefined || followUpDate === before.followUpDate) return unchanged(context, before);
  return write(context, before, { followUpDate });
};

/** Throws NOT_FOUND if it is deleted already, and VERSION_CONFLICT. */
export const removeApplication = async (
  context: PersonContext,
  { id, expectedVersion }: DeleteInput,
): Promise<Applied<Application>> => {
  const before = await loadLiveCard(context, id);
  demandVersion("The application", before, expectedVersion);
  return write(context, before, { deletedDate: context.now });
};

/** Leaves one that is not deleted as it is. Throws CONFLICT with `jobId` while its job is deleted. */
export const bringApplicationBack = async (
  context: PersonContext,
  { id }: RestoreInput,
): Promise<Applied<Application>> => {
  const before = await loadApplication(context, id);
  if (before.deletedDate === null) return unchanged(context, before);
  const { row: job } = await loadJob(context, before.jobId);
  if (job.deletedDate !== null) {
    throw new AppError("CONFLICT", `Its job ${job.jobId} is deleted; restore the job first.`, {
      details: { jobId: job.jobId },
    });
  }
  return write(context, before, { deletedDate: null, deletedWithJobId: null });
};
