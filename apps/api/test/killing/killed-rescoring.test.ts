import { allRowsOf, makeJob, withTestAddress } from "@jobtracker/db/testing";
import { expect, test } from "vitest";
import type { Platform } from "../../src/_kit/platform.ts";
import { enqueueFor, readTask, startRunner, taskIn, taskWhen } from "../../src/_kit/testing/tasks.ts";
import { rescoreFit } from "../../src/fit/rescore-task.ts";
import { callerOf, signUp } from "../person.ts";
import { type Address, killWorker, opened, SERVER_TIMEOUT_MS } from "./killing.ts";

const MINUTE_MS = 60_000;
/** 40 are scored in a step. */
const JOBS = 90;

/** Its first transaction takes the task and its second tells how far it is; then come three steps, and the end. */
const KILLS = [
  { place: "in 4", scored: 40 },
  { place: "in 6", scored: JOBS },
] as const;

/** A person with a profile and jobs that are not scored, and the task that shall score them. */
const prepare = async (platform: Platform) => {
  const { userId, api } = await signUp(platform);
  const { id: profileId } = await api.profiles.create({ name: "Engineer" });
  await api.profiles.addEntry({ profileId, entry: { section: "skills", name: "Kubernetes" } });
  await platform.database.transaction(async (tx) => {
    for (let number = 0; number < JOBS; number++) await makeJob(tx, { userId, title: `Engineer ${number}` });
  });
  // The profile that was just written would be scored soon, too.
  for (const { id } of (await api.background.list({})).items) await api.background.cancel({ id });
  const { task } = await enqueueFor(platform, userId, rescoreFit, { profileId });
  return { userId, profileId, task };
};

/** How many scores and lines of the history there are, and of how many jobs. */
const kept = async ({ database }: Platform, userId: number) => {
  const of = async (table: string) =>
    (await allRowsOf(database.read, table)).filter((row) => row.UserID === userId);
  const [scores, history] = [await of("FitScore"), await of("FitScoreHistory")];
  const jobsOf = (rows: typeof scores) => new Set(rows.map((row) => row.JobID)).size;
  return [scores.length, jobsOf(scores), history.length, jobsOf(history)];
};
const eachOnce = (jobs: number) => [jobs, jobs, jobs, jobs];

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** After the lease another server takes the task up: first it waits again, then it is done. */
const goOn = async (address: Address, { task }: Prepared) => {
  await opened(address, 2 * MINUTE_MS, async (platform) => {
    const runner = startRunner(platform, [rescoreFit]);
    await taskWhen(platform, task, ({ state }) => state === "waiting");
    await runner.stop();
  });
  await opened(address, 10 * MINUTE_MS, async (platform) => {
    const runner = startRunner(platform, [rescoreFit]);
    const { attemptNo } = await taskIn(platform, task, "succeeded");
    expect(attemptNo).toBe(2);
    await runner.stop();
  });
};

test.each(KILLS)(
  "a worker that is killed $place of the transactions of a rescoring leaves each score and each line of history once",
  async ({ place, scored }) => {
    await withTestAddress(async (address) => {
      const prepared = await opened(address, 0, prepare);
      const { userId, profileId, task } = prepared;
      await killWorker(address, { worker: "./task-worker.ts", place, parameters: ["fit.rescore"] });
      await opened(address, 0, async (platform) => {
        expect(await readTask(platform, task)).toMatchObject({ state: "running", progressDone: scored });
        expect(await kept(platform, userId)).toEqual(eachOnce(scored));
      });
      await goOn(address, prepared);
      await opened(address, 0, async (platform) => {
        expect(await kept(platform, userId)).toEqual(eachOnce(JOBS));
        const api = callerOf(platform, userId);
        const { items } = await api.fit.list({ profileId, limit: 100 });
        expect(new Set(items.map(({ jobId }) => jobId)).size).toBe(JOBS);
      });
    });
  },
  SERVER_TIMEOUT_MS,
);
