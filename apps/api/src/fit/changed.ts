import { listProfiles, markFitStale } from "@jobtracker/db";
import { type Enqueued, enqueueTask } from "../_kit/background/enqueue.ts";
import type { PersonContext } from "../_kit/context.ts";
import { ALL_PROFILES, rescoreFit } from "./rescore-task.ts";

/** Changes often come several at once: while somebody types, or captures. */
const PAUSE_MS = 2_000;

const soon = (now: string) => new Date(Date.parse(now) + PAUSE_MS).toISOString();

/** The jobs are scored again at once, whatever waits for its time. */
export const rescoreProfileNow = (context: PersonContext, profileId: number): Promise<Enqueued> =>
  enqueueTask(context, rescoreFit, { profileId }, { unique: `profile-${profileId}-now` });

/** The jobs are scored again soon: the profile says something else. */
export const rescoreProfileSoon = async (context: PersonContext, profileId: number): Promise<void> => {
  const [unique, dueDate] = [`profile-${profileId}`, soon(context.now)];
  await enqueueTask(context, rescoreFit, { profileId }, { unique, dueDate });
};

/** Jobs that are new or changed are scored soon, with every profile that there is. */
export const rescoreJobsSoon = async (context: PersonContext): Promise<void> => {
  const { db, actor, now } = context;
  if ((await listProfiles(db, actor.userId)).length === 0) return;
  const { payload, unique } = ALL_PROFILES;
  await enqueueTask(context, rescoreFit, payload, { unique, dueDate: soon(now) });
};

/** What a job asks for is something else, though its version is the same: a requirement was corrected. */
export const jobChanged = async (context: PersonContext, jobId: number): Promise<void> => {
  await markFitStale(context.db, { userId: context.actor.userId, jobId });
  await rescoreJobsSoon(context);
};
