import type { StageKey } from "@jobtracker/contracts";
import { insertMove, insertNote, listStages, type Queryable, updateApplication } from "@jobtracker/db";
import { makeApplication, makeJob } from "@jobtracker/db/testing";
import { noteSentences } from "./phrases.ts";
import { postingOf } from "./posting.ts";
import type { Random } from "./random.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse("2025-06-01T08:00:00.000Z");
const SEEDED_DAYS = 240;

/** How far applications have come, and how many of a hundred. */
const paths: readonly (readonly [share: number, path: readonly [StageKey, ...StageKey[]]])[] = [
  [25, ["saved"]],
  [35, ["saved", "applied"]],
  [15, ["saved", "applied", "interviewing"]],
  [3, ["saved", "applied", "interviewing", "offer"]],
  [1, ["saved", "applied", "interviewing", "offer", "accepted"]],
  [12, ["saved", "applied", "rejected"]],
  [4, ["saved", "applied", "interviewing", "withdrawn"]],
  [5, ["applied", "ghosted"]],
];

const pathOf = (random: Random): readonly [StageKey, ...StageKey[]] => {
  let left = random.between(1, 100);
  for (const [share, path] of paths) {
    left -= share;
    if (left <= 0) return path;
  }
  return ["saved"];
};

const isoAt = (milliseconds: number) => new Date(milliseconds).toISOString();

interface Owner {
  readonly userId: number;
  readonly stageIds: ReadonlyMap<StageKey, number>;
}

export const ownerOf = async (db: Queryable, userId: number): Promise<Owner> => {
  const stages = await listStages(db, { userId });
  return {
    userId,
    stageIds: new Map(
      stages.map(({ stageKey, jobApplicationStatusId }) => [stageKey, jobApplicationStatusId]),
    ),
  };
};

const moveAlong = async (
  db: Queryable,
  { userId, stageIds }: Owner,
  application: {
    readonly jobApplicationId: number;
    readonly path: readonly StageKey[];
    readonly from: number;
  },
) => {
  const { jobApplicationId, path, from } = application;
  for (const [step, stage] of path.entries()) {
    const before = path[step - 1];
    const jobApplicationStatusId = stageIds.get(stage);
    if (before === undefined || jobApplicationStatusId === undefined) continue;
    const now = isoAt(from + step * 5 * DAY_MS);
    const key = { userId, jobApplicationId };
    const columns = { jobApplicationStatusId, stageSinceDate: now };
    await updateApplication(db, { ...key, expectedVersion: step, now }, columns);
    await insertMove(db, {
      ...key,
      fromStageKey: before,
      toStageKey: stage,
      note: step === 1 ? "Sent through their form." : null,
      clientKind: "web",
      movedDate: now,
    });
  }
};

/** Adds a captured job with its application, moves and notes. @returns the application's id */
export const addApplication = async (
  db: Queryable,
  owner: Owner,
  { random, number }: { readonly random: Random; readonly number: number },
): Promise<number> => {
  const { userId } = owner;
  const from = FIRST_DAY + random.between(0, SEEDED_DAYS * DAY_MS);
  const now = isoAt(from);
  const { fields, sources } = postingOf(random, number);
  const { jobId } = await makeJob(db, { ...fields, userId, sources, now });
  const path = pathOf(random);
  const { jobApplicationId } = await makeApplication(db, { userId, jobId, stage: path[0], now });
  await moveAlong(db, owner, { jobApplicationId, path, from });
  for (let notes = random.between(0, 3); notes > 0; notes--) {
    const body = Array.from({ length: random.between(1, 4) }, () => random.pick(noteSentences)).join(" ");
    await insertNote(db, { userId, jobApplicationId, body, now: isoAt(from + notes * DAY_MS) });
  }
  return jobApplicationId;
};
