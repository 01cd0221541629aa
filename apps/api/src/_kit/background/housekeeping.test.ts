import { findLiveTask } from "@jobtracker/db";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openTestPlatform, type TestPlatform } from "../testing/index.ts";
import { startRunner } from "../testing/tasks.ts";
import { defineHousekeeping, type Housekeeping } from "./kind.ts";
import type { TaskRunner } from "./runner.ts";
import { workHash } from "./work-hash.ts";

const HOUR_MS = 60 * 60_000;

let platform: TestPlatform;
let aheadMs: number;
const runners: TaskRunner[] = [];
beforeEach(async () => {
  aheadMs = 0;
  platform = await openTestPlatform({ now: () => new Date(Date.now() + aheadMs) });
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  await platform.close();
});

const run = (kind: Housekeeping) => void runners.push(startRunner(platform, [kind]));

const plannedOf = ({ name }: Housekeeping) => findLiveTask(platform.database.read, workHash(null, name, ""));

const planned = (kind: Housekeeping) =>
  vi.waitFor(
    async () => {
      const task = await plannedOf(kind);
      if (task?.state !== "waiting") throw new Error("It is not planned");
      return task;
    },
    { timeout: 30_000 },
  );

const nightly = (work: Housekeeping["work"], at = "03:15") =>
  defineHousekeeping({ name: "probe.tidy", recurrence: { at }, work });

test("is planned once for all servers, done at its time, and planned again", async () => {
  let done = 0;
  const kind = nightly(async () => {
    done += 1;
  });
  for (const _ of [1, 2, 3]) run(kind);
  const first = await planned(kind);
  expect(first.dueDate > platform.now().toISOString()).toBe(true);
  expect(done).toBe(0);
  aheadMs = Date.parse(first.dueDate) - Date.now() + 1000;
  platform.taskBell.ring();
  const next = await vi.waitFor(
    async () => {
      const task = await planned(kind);
      if (task.backgroundTaskId === first.backgroundTaskId) throw new Error("Not done yet");
      return task;
    },
    { timeout: 30_000 },
  );
  expect(done).toBe(1);
  const hours = (Date.parse(next.dueDate) - Date.parse(first.dueDate)) / HOUR_MS;
  expect(Math.round(hours)).toBeGreaterThanOrEqual(23);
  expect(Math.round(hours)).toBeLessThanOrEqual(25);
});

test("that was missed for days is made up for once", async () => {
  let done = 0;
  const kind = nightly(async () => {
    done += 1;
  });
  run(kind);
  await planned(kind);
  await runners.pop()?.stop();
  aheadMs = 5 * 24 * HOUR_MS;
  run(kind);
  await vi.waitFor(
    async () => {
      const task = await planned(kind);
      if (task.dueDate <= platform.now().toISOString()) throw new Error("Not done yet");
    },
    { timeout: 30_000 },
  );
  expect(done).toBe(1);
});

test("whose time was changed comes at the new one", async () => {
  run(nightly(async () => undefined));
  const { dueDate } = await planned(nightly(async () => undefined));
  await runners.pop()?.stop();
  const changed = nightly(async () => undefined, "04:45");
  run(changed);
  const moved = await vi.waitFor(
    async () => {
      const task = await planned(changed);
      if (task.dueDate === dueDate) throw new Error("It was not moved");
      return task;
    },
    { timeout: 30_000 },
  );
  expect(moved.recurrence).toContain("04:45");
});

test("that fails for good comes again the next time all the same", async () => {
  const kind = nightly(async () => {
    throw new Error("broken");
  });
  run({ ...kind, attempts: 1 });
  const first = await planned(kind);
  aheadMs = Date.parse(first.dueDate) - Date.now() + 1000;
  platform.taskBell.ring();
  await vi.waitFor(
    async () => {
      const task = await planned(kind);
      if (task.backgroundTaskId === first.backgroundTaskId) throw new Error("Not done yet");
    },
    { timeout: 30_000 },
  );
  const { text } = await platform.metrics.read();
  expect(text).toContain('jobtracker_background_tasks{state="failed"} 1');
  expect(text).toContain('jobtracker_background_task_seconds_count{kind="probe.tidy",outcome="failed"} 1');
});
