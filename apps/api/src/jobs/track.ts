import { AppError } from "@jobtracker/contracts";
import { findApplicationOfJob } from "@jobtracker/db";
import { isPermitted } from "../_kit/actor.ts";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { demandStage } from "../applications/stages.ts";
import { startApplication } from "../applications/start.ts";

/** `track` writes an application, so a token must be allowed to. Throws FORBIDDEN, and INVALID_REFERENCE for an unknown stage. */
export const demandTracking = async (context: PersonContext, stage: string | undefined): Promise<void> => {
  if (stage === undefined) return;
  const permission = "application:write";
  if (!isPermitted(context.actor, permission)) {
    throw new AppError("FORBIDDEN", `This token lacks the scope ${permission}, which \`track\` needs.`, {
      details: { permission },
    });
  }
  await demandStage(context, stage, "track");
};

interface Tracked {
  readonly changes: readonly Change[];
  readonly warning?: string;
}

/** Starts an application of the job at the stage, which `demandTracking` has let through, unless it has one. */
export const trackJob = async (
  context: PersonContext,
  jobId: number,
  stage: string | undefined,
): Promise<Tracked> => {
  if (stage === undefined) return { changes: [] };
  const known = await findApplicationOfJob(context.db, { userId: context.actor.userId, jobId });
  if (known === undefined) return { changes: (await startApplication(context, { jobId, stage })).changes };
  if (known.deletedDate === null) return { changes: [] };
  return { changes: [], warning: `Its application ${known.jobApplicationId} is deleted; restore it.` };
};
