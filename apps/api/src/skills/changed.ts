import { forgetSkillReading } from "@jobtracker/db";
import { enqueueTask } from "../_kit/background/enqueue.ts";
import type { PersonContext } from "../_kit/context.ts";
import { jobChanged, rescoreJobsSoon } from "../fit/changed.ts";
import { keepSkills } from "./keep-task.ts";

/** Jobs often come several at once; so they are read together. */
const PAUSE_MS = 3_000;

/** The skills of the person's jobs are found again soon: their texts, or the person's own skills, are other ones. */
export const keepSkillsSoon = async (context: PersonContext): Promise<void> => {
  const dueDate = new Date(Date.parse(context.now) + PAUSE_MS).toISOString();
  await enqueueTask(context, keepSkills, {}, { unique: "all", dueDate });
  await rescoreJobsSoon(context);
};

/** The text of a job is new. */
export const textChanged = async (context: PersonContext, jobId: number, isNew: boolean): Promise<void> => {
  if (!isNew) await forgetSkillReading(context.db, { userId: context.actor.userId, jobId });
  await keepSkillsSoon(context);
};

/** A deleted job is back; meanwhile it was neither read nor scored. */
export const jobCameBack = async (context: PersonContext, jobId: number): Promise<void> => {
  await jobChanged(context, jobId);
  await keepSkillsSoon(context);
};
