import { AppError, type Application, type applications, type ParsedInputOf } from "@jobtracker/contracts";
import { findApplicationOfJob, insertApplication } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { loadLiveJob } from "../jobs/job-state.ts";
import { loadApplication, presentApplication } from "./application-state.ts";
import { applicationChange } from "./changes.ts";
import { recordMove } from "./record-move.ts";
import { demandStage, firstStage } from "./stages.ts";

type Input = ParsedInputOf<typeof applications.operations.create>;

const demandNone = async ({ db, actor }: PersonContext, jobId: number) => {
  const known = await findApplicationOfJob(db, { userId: actor.userId, jobId });
  if (known === undefined) return;
  const { jobApplicationId: applicationId, deletedDate } = known;
  const message =
    deletedDate === null
      ? `This job has application ${applicationId} already.`
      : `This job has application ${applicationId}, which is deleted; restore it.`;
  throw new AppError("CONFLICT", message, { details: { applicationId } });
};

interface Started {
  readonly applicationId: number;
  readonly changes: readonly Change[];
}

/**
 * Starts an application of the job at a stage, or at the first. Throws NOT_FOUND, INVALID_REFERENCE for an unknown stage, and CONFLICT with
 * `applicationId` if the job has one.
 */
export const startApplication = async (
  context: PersonContext,
  { jobId, stage: key }: { readonly jobId: number; readonly stage?: string | undefined },
): Promise<Started> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  await loadLiveJob(context, jobId);
  const { jobApplicationStatusId, stageKey } = await (key === undefined
    ? firstStage(context)
    : demandStage(context, key));
  await demandNone(context, jobId);
  const applicationId = await insertApplication(db, { userId, jobId, jobApplicationStatusId, now });
  const started = { jobApplicationId: applicationId, fromStageKey: null, toStageKey: stageKey, note: null };
  const recorded = await recordMove(context, started);
  const row = await loadApplication(context, applicationId);
  return { applicationId, changes: [applicationChange(null, row), recorded] };
};

export const createApplication = async (
  context: PersonContext,
  input: Input,
): Promise<Applied<Application>> => {
  const { applicationId, changes } = await startApplication(context, input);
  return { output: await presentApplication(context, applicationId), changes };
};
