import { countBackgroundTasks, type Database } from "@jobtracker/db";

/** What an operator watches. */
export interface TaskCounts {
  readonly waiting: number;
  readonly running: number;
  /** Not tried again by themselves. */
  readonly failed: number;
  /** How long the first of those waits that could run. */
  readonly waitingSeconds: number;
}

export const countTasks = async (database: Database, now: Date): Promise<TaskCounts> => {
  const { states, waitingSince } = await countBackgroundTasks(database.read, now.toISOString());
  const inState = (wanted: string) => states.find(({ state }) => state === wanted)?.tasks ?? 0;
  const waitingMs = waitingSince === undefined ? 0 : now.getTime() - Date.parse(waitingSince);
  return {
    waiting: inState("waiting"),
    running: inState("running"),
    failed: inState("failed"),
    waitingSeconds: Math.round(waitingMs / 1000),
  };
};
