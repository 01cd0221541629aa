import { describe, expect, it, vi } from "vitest";
import { TaskAbandoned, WorkThread } from "./work-thread.ts";

/** Answers each task with its place among those of this thread; never "stuck", and fails on "fail". */
const script = new URL(
  `data:text/javascript,import { parentPort } from "node:worker_threads";
  let count = 0;
  parentPort.on("message", (task) => {
    while (task === "stuck") {}
    if (task === "fail") throw new Error("No");
    parentPort.postMessage(++count);
  });`,
);
const threadOf = (options: { limitMs?: number; idleMs?: number } = {}) =>
  new WorkThread<string, number>({ script, limitMs: 60_000, memory: 64, ...options });

describe("a thread of work", () => {
  it("does tasks one by one, in the order in which they came", async () => {
    const thread = threadOf();
    expect(await Promise.all(["a", "b", "c"].map((task) => thread.run(task)))).toEqual([1, 2, 3]);
  });

  it("gives up what takes too long or fails, and does the others in a new thread", async () => {
    const slow = threadOf({ limitMs: 300 });
    const [stuck, next] = [slow.run("stuck"), slow.run("fine")];
    await expect(stuck).rejects.toMatchObject({ reason: "too long" });
    expect(await next).toBe(1);
    const thread = threadOf();
    await expect(thread.run("fail")).rejects.toBeInstanceOf(TaskAbandoned);
    expect(await thread.run("fine")).toBe(1);
  });

  it("ends when nothing is to do, and begins anew", async () => {
    const thread = threadOf({ idleMs: 1 });
    await thread.run("a");
    await vi.waitFor(async () => expect(await thread.run("b")).toBe(1), { timeout: 10_000, interval: 50 });
  });
});
