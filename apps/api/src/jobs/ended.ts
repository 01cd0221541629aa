import { findApplicationOfJob, findJob, type JobRow, listStages } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { dayAt } from "../_kit/local-day.ts";

/** Whether a posting says that it is closed, or its last day is past. */
export const isClosed = (
  { now, actor }: PersonContext,
  { closed, validThrough }: Pick<JobRow, "closed" | "validThrough">,
) => closed === true || (validThrough !== null && validThrough < dayAt(now, actor.timeZone));

const hasEndedApplication = async ({ db, actor }: PersonContext, jobId: number) => {
  const { userId } = actor;
  const application = await findApplicationOfJob(db, { userId, jobId });
  if (application === undefined || application.deletedDate !== null) return false;
  const stages = await listStages(db, { userId });
  return stages.some(({ stageKey, kind }) => stageKey === application.stageKey && kind !== "open");
};

/** Whether a job is over: its posting is closed or past its last day, or its application has ended, well or not. */
export const hasEnded = async (context: PersonContext, jobId: number): Promise<boolean> => {
  const row = await findJob(context.db, { userId: context.actor.userId, jobId });
  if (row === undefined) return false;
  return isClosed(context, row) || hasEndedApplication(context, jobId);
};
