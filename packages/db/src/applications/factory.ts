import type { Queryable } from "../_kit/database.ts";
import {
  type ApplicationRow,
  findApplication,
  insertApplication,
  insertMove,
  listStages,
  seedStages,
} from "./repository.ts";

const MADE = "2026-01-31T12:00:00.000Z";

interface ApplicationOptions {
  readonly userId: number;
  readonly jobId: number;
  readonly stage?: string;
  readonly now?: string;
}

/** Adds an application of a job at a stage; a person without stages gets those that everybody starts with. */
export const makeApplication = async (
  db: Queryable,
  { userId, jobId, stage = "saved", now = MADE }: ApplicationOptions,
): Promise<ApplicationRow> => {
  if ((await listStages(db, { userId })).length === 0) await seedStages(db, { userId, now });
  const found = (await listStages(db, { userId })).find(({ stageKey }) => stageKey === stage);
  if (found === undefined) throw new Error(`The person has no stage ${stage}`);
  const { jobApplicationStatusId } = found;
  const jobApplicationId = await insertApplication(db, { userId, jobId, jobApplicationStatusId, now });
  const move = {
    fromStageKey: null,
    toStageKey: stage,
    note: null,
    clientKind: "system",
    movedDate: now,
  } as const;
  await insertMove(db, { userId, jobApplicationId, ...move });
  const row = await findApplication(db, { userId, jobApplicationId });
  if (row === undefined) throw new Error("The application just made is not there");
  return row;
};
