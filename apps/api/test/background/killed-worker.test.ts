import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { withTestAddress } from "@jobtracker/db/testing";
import { expect, test } from "vitest";
import type { Platform } from "../../src/_kit/platform.ts";
import { countingKind } from "../../src/_kit/testing/task-probe.ts";
import { enqueueFor, readTask, startRunner, taskIn, taskWhen } from "../../src/_kit/testing/tasks.ts";
import { openPlatform } from "../../src/platform.ts";
import { callerOf, signUp } from "../person.ts";
import { workerSettings } from "./settings.ts";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
const STEPS = 12;
const MINUTE_MS = 60_000;

type Address = Parameters<Parameters<typeof withTestAddress>[0]>[0];

/** Kills a worker, with no time to do anything, when it has told of so many steps. */
const killAfter = async ({ dataDir, url }: Address, steps: number) => {
  const worker = spawn(process.execPath, [WORKER, dataDir, ...(url === undefined ? [] : [url])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(worker, "exit");
  let told = 0;
  for await (const _ of createInterface({ input: worker.stdout })) {
    if (++told === steps) worker.kill("SIGKILL");
  }
  await ended;
  expect(told).toBeGreaterThanOrEqual(steps);
};

/** Opens the database for this process, with a clock that is so far ahead. */
const opened = async (address: Address, aheadMs: number, work: (platform: Platform) => Promise<void>) => {
  const platform = await openPlatform(workerSettings(address));
  try {
    await work({ ...platform, now: () => new Date(Date.now() + aheadMs) });
  } finally {
    await platform.database.close();
  }
};

const titlesOf = async (platform: Platform, userId: number) =>
  (await callerOf(platform, userId).jobs.list({ limit: 100 })).items.map(({ title }) => title);

test("a worker that is killed in the middle of a step leaves each effect once, when the task goes on after its lease", async () => {
  await withTestAddress(async (address) => {
    let userId = 0;
    let task: Awaited<ReturnType<typeof readTask>> | undefined;
    await opened(address, 0, async (platform) => {
      ({ userId } = await signUp(platform));
      ({ task } = await enqueueFor(platform, userId, countingKind(), { label: "k", steps: STEPS }));
    });
    if (task === undefined) throw new Error("There is no task");
    const known = task;
    await killAfter(address, 3);

    await opened(address, 0, async (platform) => {
      const left = await readTask(platform, known);
      expect(left).toMatchObject({ state: "running", attemptNo: 1 });
      expect(left.progressDone).toBeLessThan(STEPS);
      expect((await titlesOf(platform, userId)).length).toBe(left.progressDone);
      // Its lease is another's still: whoever looks now does other work, and leaves it alone.
      const runner = startRunner(platform, [countingKind()]);
      const other = await enqueueFor(platform, userId, countingKind(), { label: "other", steps: 0 });
      await taskIn(platform, other.task, "succeeded");
      expect(await readTask(platform, known)).toMatchObject({ state: "running", workerId: left.workerId });
      await runner.stop();
    });

    for (const aheadMs of [2 * MINUTE_MS, 5 * MINUTE_MS]) {
      await opened(address, aheadMs, async (platform) => {
        const runner = startRunner(platform, [countingKind()]);
        if (aheadMs === 2 * MINUTE_MS) {
          const waiting = await taskWhen(platform, known, ({ state }) => state === "waiting");
          expect(waiting).toMatchObject({ errorCode: "UNAVAILABLE", workerId: null });
        } else {
          const { attemptNo, progressDone } = await taskIn(platform, known, "succeeded");
          expect([attemptNo, progressDone]).toEqual([2, STEPS]);
        }
        await runner.stop();
      });
    }

    await opened(address, 0, async (platform) => {
      const expected = [
        ...Array.from({ length: STEPS }, (_, index) => `k ${index + 1}`),
        "k end",
        "other end",
      ];
      expect((await titlesOf(platform, userId)).toSorted()).toEqual(expected.toSorted());
    });
  });
});
