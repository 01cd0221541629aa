import { AppError, jobs } from "@jobtracker/contracts";
import { makeJob } from "@jobtracker/db/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { signUp, type TestPerson } from "../../../test/person.ts";
import { addJob } from "../../jobs/create.ts";
import { openTestPlatform, type TestPlatform } from "../testing/index.ts";
import { countingKind } from "../testing/task-probe.ts";
import { enqueueFor, readTask, startRunner, taskIn, taskWhen } from "../testing/tasks.ts";
import { defineTaskKind } from "./kind.ts";
import { performable } from "./performable.ts";
import type { TaskRunner } from "./runner.ts";

const MINUTE_MS = 60_000;

let platform: TestPlatform;
let person: TestPerson;
/** How far the test's clock is ahead. */
let aheadMs = 0;
const runners: TaskRunner[] = [];
beforeAll(async () => {
  platform = await openTestPlatform({ now: () => new Date(Date.now() + aheadMs) });
});
afterAll(() => platform.close());
beforeEach(async () => {
  person = await signUp(platform);
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
});

const run = (
  ...parameters: Parameters<typeof startRunner> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const runner = startRunner(platform, ...parameters);
  runners.push(runner);
  return runner;
};

const titles = async ({ api }: TestPerson = person) =>
  (await api.jobs.list({ limit: 100 })).items.map(({ title }) => title).toSorted();

/** A kind that does what the test says, and takes any text. */
let kinds = 0;
const kindThat = (run: Parameters<typeof defineTaskKind<string, number, null>>[0]["run"], limits = {}) =>
  defineTaskKind({
    // What another test left must not be run by this one's runner.
    name: `probe.any${++kinds}`,
    priority: "later",
    payload: z.string(),
    checkpoint: z.int(),
    result: z.null(),
    run,
    ...limits,
  });

const failing = (error: () => Error) =>
  kindThat(async () => {
    throw error();
  });

/** What a test waits for, or lets go on. */
const gate = () => Promise.withResolvers<void>();

const later = (minutes: number) => {
  aheadMs += minutes * MINUTE_MS;
  platform.taskBell.ring();
};

describe("a task", () => {
  test("is run in its steps, and its result and progress are read", async () => {
    const kind = countingKind();
    const { task } = await enqueueFor(platform, person.userId, kind, { label: "a", steps: 3 });
    expect(await person.api.background.list({ live: true })).toMatchObject({
      items: [{ id: task.backgroundTaskId, kind: "probe.count", state: "waiting", attempt: 0 }],
    });
    run([kind]);
    await taskIn(platform, task, "succeeded");
    expect(await person.api.background.get({ id: task.backgroundTaskId })).toMatchObject({
      state: "succeeded",
      progress: { done: 3, total: 3 },
      attempt: 1,
      result: { counted: 3 },
      error: null,
    });
    expect(await titles()).toEqual(["a 1", "a 2", "a 3", "a end"]);
  });

  test("is sealed: neither payload nor checkpoint nor result stand in the row", async () => {
    const kind = countingKind();
    const { task } = await enqueueFor(platform, person.userId, kind, { label: "secret", steps: 1 });
    run([kind]);
    const row = await taskIn(platform, task, "succeeded");
    for (const column of [row.payload, row.checkpoint, row.result])
      expect(Buffer.from(column ?? []).toString("latin1")).not.toMatch(/secret|counted|^1$/);
  });

  test("of which the same waits or runs is not added again; once it has ended, it is", async () => {
    const kind = countingKind();
    const add = () =>
      enqueueFor(platform, person.userId, kind, { label: "once", steps: 1 }, { unique: "once" });
    const first = await add();
    const second = await add();
    expect([first.isNew, second.isNew, second.task.backgroundTaskId]).toEqual([
      true,
      false,
      first.task.backgroundTaskId,
    ]);
    run([kind]);
    await taskIn(platform, first.task, "succeeded");
    expect((await add()).isNew).toBe(true);
  });

  test("waits for its time", async () => {
    const kind = countingKind();
    const dueDate = new Date(platform.now().getTime() + 5 * MINUTE_MS).toISOString();
    const { task } = await enqueueFor(
      platform,
      person.userId,
      kind,
      { label: "later", steps: 0 },
      { dueDate },
    );
    run([kind]);
    const { task: now } = await enqueueFor(platform, person.userId, kind, { label: "now", steps: 0 });
    await taskIn(platform, now, "succeeded");
    expect((await readTask(platform, task)).state).toBe("waiting");
    later(6);
    await taskIn(platform, task, "succeeded");
  });

  test("is taken once by two runners that race", async () => {
    const kind = countingKind();
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        enqueueFor(platform, person.userId, kind, { label: String(number), steps: 1 }),
      ),
    );
    for (const _ of [1, 2]) run([kind], { perPerson: 4 });
    for (const { task } of added) {
      expect(await taskIn(platform, task, "succeeded")).toMatchObject({ attemptNo: 1, leaseNo: 1 });
    }
    expect(await titles()).toHaveLength(40);
  });
});

describe("a task that performs an operation", () => {
  const create = performable(jobs, "create", addJob);
  const kind = kindThat(async ({ perform, checkpoint = 0 }) => {
    for (let done = checkpoint + 1; done <= 2; done++) {
      const { title } = await perform(create, { title: `p ${done}` }, () => ({ checkpoint: done }));
      expect(title).toBe(`p ${done}`);
    }
    return async () => null;
  });

  test("does it by its rules and records it in its person's chain, as the system's doing", async () => {
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind]);
    await taskIn(platform, task, "succeeded");
    const { items } = await person.api.audit.list({});
    expect(items.map(({ event, client, credential }) => [event, client, credential.kind])).toEqual([
      ["job.created", "system", "session"],
      ["job.created", "system", "session"],
    ]);
    expect(await person.api.audit.verify({})).toMatchObject({ valid: true, entries: 2 });
  });

  test("beside operations that the person does at the same time", async () => {
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind]);
    await Promise.all([1, 2, 3].map((number) => person.api.jobs.create({ title: `mine ${number}` })));
    await taskIn(platform, task, "succeeded");
    expect(await person.api.audit.verify({})).toMatchObject({ valid: true, entries: 5 });
  });
});

describe("a task that fails", () => {
  test("is tried again after a while, from its last step, with its progress kept", async () => {
    let broken = true;
    const kind = countingKind(async (step) => {
      if (step === 2 && broken) throw new Error("broken");
    });
    const { task } = await enqueueFor(platform, person.userId, kind, { label: "f", steps: 3 });
    run([kind]);
    const failed = await taskWhen(platform, task, (row) => row.state === "waiting" && row.attemptNo === 1);
    const waitMs = Date.parse(failed.dueDate) - Date.parse(failed.updatedDate);
    expect(waitMs).toBeGreaterThanOrEqual(5_000);
    expect(waitMs).toBeLessThanOrEqual(10_000);
    expect(await person.api.background.get({ id: task.backgroundTaskId })).toMatchObject({
      state: "waiting",
      progress: { done: 1, total: 3 },
      error: { code: "INTERNAL" },
    });
    broken = false;
    later(1);
    expect(await taskIn(platform, task, "succeeded")).toMatchObject({ attemptNo: 2, progressDone: 3 });
    expect(await titles()).toEqual(["f 1", "f 2", "f 3", "f end"]);
  });

  test("has failed for good after its attempts, and is tried again when its person wants it", async () => {
    const kind = failing(() => new AppError("FETCH_FAILED", "The site does not answer."));
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind]);
    for (let attempt = 1; attempt < 5; attempt++) {
      await taskWhen(platform, task, (row) => row.state === "waiting" && row.attemptNo === attempt);
      later(60);
    }
    await taskIn(platform, task, "failed");
    const { id } = await person.api.background.get({ id: task.backgroundTaskId });
    expect(await person.api.background.get({ id })).toMatchObject({
      state: "failed",
      attempt: 5,
      error: { code: "FETCH_FAILED", message: "The site does not answer." },
    });
    expect(await person.api.background.retry({ id })).toMatchObject({ state: "waiting", error: null });
    await taskWhen(platform, task, (row) => row.state === "waiting" && row.attemptNo === 1);
  });

  test("for a reason that does not pass is not tried again by itself", async () => {
    const kind = failing(() => new AppError("INVALID_REFERENCE", "It is gone."));
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind]);
    expect(await taskIn(platform, task, "failed")).toMatchObject({ attemptNo: 1 });
  });

  test("takes nothing back of its end: effect and end are one", async () => {
    let broken = true;
    const kind = kindThat(async ({ context }) => async ({ db }) => {
      await person.api.jobs.list({});
      await makeJob(db, { userId: context.actor.userId, title: "half" });
      if (broken) throw new Error("broken");
      return null;
    });
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind]);
    await taskWhen(platform, task, (row) => row.state === "waiting" && row.attemptNo === 1);
    expect(await titles()).toEqual([]);
    broken = false;
    later(1);
    await taskIn(platform, task, "succeeded");
    expect(await titles()).toEqual(["half"]);
  });

  test("because it takes too long is given up", async () => {
    const kind = kindThat(() => new Promise<never>(() => {}), { longestMinutes: 0.001 });
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind]);
    const { errorCode } = await taskWhen(
      platform,
      task,
      (row) => row.state === "waiting" && row.attemptNo === 1,
    );
    expect(errorCode).toBe("UNAVAILABLE");
  });
});

describe("a runner", () => {
  test("that has lost a task has no effect any more", async () => {
    const [reached, goOn] = [gate(), gate()];
    const refusals: unknown[] = [];
    const kind = kindThat(async ({ step, signal }) => {
      reached.resolve();
      await goOn.promise;
      const work = step(async ({ db, actor }) => {
        await makeJob(db, { userId: actor.userId, title: "twice?" });
        return { checkpoint: 1 };
      });
      // Nobody has told this attempt yet: the database alone can refuse it.
      await work.catch((error: unknown) => refusals.push([signal.aborted, String(error)]));
      await work;
      return async () => null;
    });
    const { task } = await enqueueFor(platform, person.userId, kind, "x");
    run([kind], { leaseMs: 24 * 60 * MINUTE_MS });
    await reached.promise;
    // Without a ring, so that its heart does not beat meanwhile.
    aheadMs += 25 * 60 * MINUTE_MS;
    await taskWhen(platform, task, (row) => row.state === "waiting" && row.attemptNo === 1);
    goOn.resolve();
    await vi.waitFor(() => expect(refusals).toHaveLength(1), { timeout: 30_000 });
    expect(refusals).toEqual([[false, expect.stringContaining("lost")]]);
    expect(await titles()).toEqual([]);
    later(1);
    await taskIn(platform, task, "succeeded");
    expect(await titles()).toEqual(["twice?"]);
  });

  test("that stops gives its tasks back, and the attempt does not count", async () => {
    const reached = gate();
    const kind = countingKind(async (step) => {
      if (step === 2) reached.resolve();
    });
    const endless = { label: "s", steps: 60 };
    const { task } = await enqueueFor(platform, person.userId, kind, endless);
    const runner = run([kind]);
    await reached.promise;
    await runner.stop();
    const row = await readTask(platform, task);
    if (row.state === "waiting") expect(row).toMatchObject({ attemptNo: 0, workerId: null, errorCode: null });
    run([kind]);
    await taskIn(platform, task, "succeeded");
    expect(new Set(await titles()).size).toBe(61);
    expect(await titles()).toHaveLength(61);
  });

  test("runs no more of a person at once than it may, and lets others in between", async () => {
    const other = await signUp(platform);
    let most = 0;
    const running = new Map<number, number>();
    const order: number[] = [];
    const kind = kindThat(async ({ context: { actor }, step }) => {
      order.push(actor.userId);
      running.set(actor.userId, (running.get(actor.userId) ?? 0) + 1);
      most = Math.max(most, running.get(actor.userId) ?? 0);
      await step(async () => ({ checkpoint: 1 }));
      running.set(actor.userId, (running.get(actor.userId) ?? 0) - 1);
      return async () => null;
    });
    for (let number = 0; number < 30; number++) await enqueueFor(platform, person.userId, kind, "many");
    const { task } = await enqueueFor(platform, other.userId, kind, "one");
    run([kind]);
    await taskIn(platform, task, "succeeded");
    expect(most).toBeLessThanOrEqual(2);
    expect(order.indexOf(other.userId)).toBeLessThan(8);
  });

  test("runs no more of a kind at once than it may", async () => {
    let running = 0;
    let most = 0;
    const kind = kindThat(
      async ({ step }) => {
        running += 1;
        most = Math.max(most, running);
        await step(async () => ({ checkpoint: 1 }));
        running -= 1;
        return async () => null;
      },
      { atOnce: 1 },
    );
    const added = await Promise.all([1, 2, 3].map(() => enqueueFor(platform, person.userId, kind, "x")));
    run([kind]);
    for (const { task } of added) await taskIn(platform, task, "succeeded");
    expect(most).toBe(1);
  });
});

describe("cancelling", () => {
  test("ends at once what waits", async () => {
    const { task } = await enqueueFor(platform, person.userId, countingKind(), { label: "w", steps: 1 });
    const id = (await person.api.background.list({})).items[0]?.id;
    if (id === undefined) throw new Error("The task is not listed");
    expect(await person.api.background.cancel({ id })).toMatchObject({ state: "cancelled" });
    run([countingKind()]);
    const { task: next } = await enqueueFor(platform, person.userId, countingKind(), {
      label: "n",
      steps: 0,
    });
    await taskIn(platform, next, "succeeded");
    expect(await titles()).toEqual(["n end"]);
    expect((await readTask(platform, task)).state).toBe("cancelled");
  });

  test("stops what runs after its step, keeps what was done, and goes on from there when it is tried again", async () => {
    const [reached, goOn] = [gate(), gate()];
    const kind = countingKind(async () => undefined);
    const slow = kindThat(async ({ step, checkpoint = 0 }) => {
      for (let done = checkpoint + 1; done <= 3; done++) {
        if (done === 2) {
          reached.resolve();
          await goOn.promise;
        }
        await step(async ({ db, actor }) => {
          await makeJob(db, { userId: actor.userId, title: `c ${done}` });
          return { checkpoint: done, progress: { done, total: 3 } };
        });
      }
      return async () => null;
    });
    const { task } = await enqueueFor(platform, person.userId, slow, "x");
    run([slow, kind]);
    await reached.promise;
    const [listed] = (await person.api.background.list({ state: "running" })).items;
    if (listed === undefined) throw new Error("The task is not listed");
    expect(await person.api.background.cancel({ id: listed.id })).toMatchObject({ cancelling: true });
    await taskIn(platform, task, "cancelled");
    goOn.resolve();
    expect(await titles()).toEqual(["c 1"]);
    await person.api.background.retry({ id: listed.id });
    await taskIn(platform, task, "succeeded");
    expect(await titles()).toEqual(["c 1", "c 2", "c 3"]);
  });
});

test("progress never goes back, whatever the work says", async () => {
  const seen: number[] = [];
  const kind = kindThat(async ({ report, context: { platform: here } }) => {
    for (const done of [3, 1, 7, 5]) {
      await report({ done, total: 10 });
      seen.push((await readTask(here, task)).progressDone);
    }
    return async () => null;
  });
  const { task } = await enqueueFor(platform, person.userId, kind, "x");
  run([kind]);
  await taskIn(platform, task, "succeeded");
  expect(seen).toEqual([3, 3, 7, 7]);
});
