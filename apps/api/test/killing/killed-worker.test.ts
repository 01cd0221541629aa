import { withTestAddress } from "@jobtracker/db/testing";
import { expect, test } from "vitest";
import type { Platform } from "../../src/_kit/platform.ts";
import { countingKind } from "../../src/_kit/testing/task-probe.ts";
import { enqueueFor, readTask, startRunner, taskIn, taskWhen } from "../../src/_kit/testing/tasks.ts";
import { callerOf, signUp } from "../person.ts";
import { killWorker, opened, SERVER_TIMEOUT_MS } from "./killing.ts";

const STEPS = 12;
const MINUTE_MS = 60_000;

const titlesOf = async (platform: Platform, userId: number) =>
  (await callerOf(platform, userId).jobs.list({ limit: 100 })).items.map(({ title }) => title);

test(
  "a worker that is killed in the middle of a step leaves each effect once, when the task goes on after its lease",
  async () => {
    await withTestAddress(async (address) => {
      const { userId, task: known } = await opened(address, 0, async (platform) => {
        const { userId: id } = await signUp(platform);
        const { task } = await enqueueFor(platform, id, countingKind(), { label: "k", steps: STEPS });
        return { userId: id, task };
      });
      // The first takes the task, so two steps are done.
      await killWorker(address, { worker: "./task-worker.ts", place: "in 4", parameters: ["probe.count"] });

      await opened(address, 0, async (platform) => {
        const left = await readTask(platform, known);
        expect(left).toMatchObject({ state: "running", attemptNo: 1, progressDone: 2 });
        expect(await titlesOf(platform, userId)).toHaveLength(2);
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
        const steps = Array.from({ length: STEPS }, (_, index) => `k ${index + 1}`);
        const expected = [...steps, "k end", "other end"];
        expect((await titlesOf(platform, userId)).toSorted()).toEqual(expected.toSorted());
      });
    });
  },
  SERVER_TIMEOUT_MS,
);
