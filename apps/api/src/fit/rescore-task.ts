import { AppError } from "@jobtracker/contracts";
import { countLiveJobs, findProfile, listJobsToScore, listProfiles } from "@jobtracker/db";
import { z } from "zod";
import { defineTaskKind, type Task } from "../_kit/background/kind.ts";
import type { PersonContext } from "../_kit/context.ts";
import { documentToScore } from "./default-profile.ts";
import { jobInputsOf } from "./job-inputs.ts";
import { keepScores, scoreInputs } from "./keep-scores.ts";
import { isCurrent, type Scorer, scorerOf } from "./scorer.ts";

/** They are scored on the event loop, half a millisecond each: others have their turn in between. */
const JOBS_AT_ONCE = 40;
/** Of a profile that changes without end. */
const MOST_ROUNDS = 20;

const Payload = z.strictObject({ profileId: z.int().nullable() });
/** How far it is stands in the scores themselves: what is scored is stale no more. */
const Checkpoint = z.null();
const Result = z.strictObject({ scored: z.int() });

/** The jobs of a person with every profile that there is. */
export const ALL_PROFILES = { payload: { profileId: null }, unique: "jobs" } as const;

const profileIdsOf = async (context: PersonContext, profileId: number | null): Promise<number[]> =>
  profileId === null
    ? (await listProfiles(context.db, context.actor.userId)).map((row) => row.profileId)
    : [profileId];

/** The scorer of a profile as it is now; undefined: it was deleted. */
const loadScorer = async (context: PersonContext, profileId: number): Promise<Scorer | undefined> => {
  const { db, actor } = context;
  const row = await findProfile(db, { userId: actor.userId, profileId });
  if (row === undefined || row.deletedDate !== null) return undefined;
  return scorerOf(context, await documentToScore(db, row));
};

const staleOf = ({ db, actor }: PersonContext, scorer: Scorer, most: number) =>
  listJobsToScore(db, {
    userId: actor.userId,
    profileId: scorer.profileId,
    ...scorer.versions,
    most,
  });

/** True if a job is still to be scored, or what scores are made with changed since it was loaded. */
const isLeft = async (context: PersonContext, scorers: Iterable<Scorer>): Promise<boolean> => {
  const { db, actor } = context;
  for (const scorer of scorers) {
    const row = await findProfile(db, { userId: actor.userId, profileId: scorer.profileId });
    if (row === undefined || row.deletedDate !== null) continue;
    if (!(await isCurrent(context, scorer)) || (await staleOf(context, scorer, 1)).length > 0) return true;
  }
  return false;
};

type RescoreTask = Task<z.output<typeof Payload>, null>;

/**
 * Scores what is stale of one profile, some jobs at a time, so that others have their turn. Ends early if what scores are made with
 * has changed, as they would be stale at once.
 */
const scoreStale = async (
  { context, step, signal }: RescoreTask,
  scorer: Scorer,
  progress: { done: number; readonly total: number },
): Promise<void> => {
  const { userId } = context.actor;
  for (;;) {
    signal.throwIfAborted();
    const rows = await staleOf(context, scorer, JOBS_AT_ONCE);
    if (rows.length === 0) return;
    const scored = scoreInputs(scorer, await jobInputsOf(context.db, userId, scorer, rows));
    let kept = 0;
    await step(async (inStep) => {
      const { db, now } = inStep;
      kept = (await isCurrent(inStep, scorer)) ? await keepScores(db, { userId, now, scorer }, scored) : 0;
      const done = progress.done + kept;
      return { progress: { done, total: Math.max(done, progress.total) } };
    });
    progress.done += kept;
    if (kept === 0) return;
  }
};

/**
 * Scores the jobs whose score is stale or missing: of one profile, or of all. Scores, their history and the progress of some jobs
 * are one step; so a worker that was killed goes on with the jobs that are left, and none is noted twice.
 */
export const rescoreFit = defineTaskKind({
  name: "fit.rescore",
  priority: "later",
  atOnce: 1,
  payload: Payload,
  checkpoint: Checkpoint,
  result: Result,
  run: async (task) => {
    const { context, payload } = task;
    const profileIds = await profileIdsOf(context, payload.profileId);
    const total = (await countLiveJobs(context.db, context.actor.userId)) * profileIds.length;
    const progress = { done: 0, total };
    await task.report(progress);
    const scorers = new Map<number, Scorer>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      if (round > 0 && !(await isLeft(context, scorers.values()))) break;
      for (const profileId of profileIds) {
        const scorer = await loadScorer(context, profileId);
        if (scorer === undefined) continue;
        scorers.set(profileId, scorer);
        await scoreStale(task, scorer, progress);
      }
    }
    return async (ending) => {
      // A change that was committed just now found this task still running, and added no other.
      if (await isLeft(ending, scorers.values()))
        throw new AppError(
          "CONFLICT",
          "The profile or the jobs changed while they were scored; they are scored again.",
        );
      return { scored: progress.done };
    };
  },
});
