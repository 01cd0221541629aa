import { AppError, type Permission } from "@jobtracker/contracts";
import { findApplicationOfJob } from "@jobtracker/db";
import { isPermitted } from "../_kit/actor.ts";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { demandStage } from "../applications/stages.ts";
import { startApplication } from "../applications/start.ts";
import { type JobState, loadJob } from "./job-state.ts";

/** What an operation needs beside its own permission. Throws FORBIDDEN; `what`: what needs it. */
export const demandPermission = ({ actor }: PersonContext, permission: Permission, what: string): void => {
  if (isPermitted(actor, permission)) return;
  throw new AppError("FORBIDDEN", `This token lacks the scope ${permission}, which ${what} needs.`, {
    details: { permission },
  });
};

/** `track` writes an application, so a token must be allowed to. Throws FORBIDDEN, and INVALID_REFERENCE for an unknown stage. */
export const demandTracking = async (context: PersonContext, stage: string | undefined): Promise<void> => {
  if (stage === undefined) return;
  demandPermission(context, "application:write", "`track`");
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

/** The state of a job after `trackJob`; a job just read is read again only if there is an application now. */
export const stateAfter = async (
  context: PersonContext,
  jobId: number,
  { known, tracked }: { readonly known: JobState | null; readonly tracked: Tracked },
): Promise<JobState> => (known === null || tracked.changes.length > 0 ? loadJob(context, jobId) : known);
