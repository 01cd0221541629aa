import { TRPCClientError } from "@trpc/client";
import { describe, expect, test } from "vitest";
import { runBulk } from "./run-bulk.ts";

const tasks = Array.from({ length: 20 }, (_, index) => index);
const refusal = (code: string) =>
  TRPCClientError.from({ error: { code: -1, message: code, data: { code } } });

describe("doing the same with many", () => {
  test("goes on where one is refused, and tells which", async () => {
    const progress: number[] = [];
    const result = await runBulk(
      tasks,
      async (task) => {
        if (task % 7 === 0) throw refusal("VERSION_CONFLICT");
        return task * 2;
      },
      (count) => progress.push(count),
    );
    expect(result.refused.map(({ task }) => task)).toEqual([0, 7, 14]);
    expect(new Set(result.refused.map(({ failure }) => failure.code))).toEqual(new Set(["VERSION_CONFLICT"]));
    expect(result.done).toHaveLength(17);
    expect(result.done.every(({ task, answer }) => answer === task * 2)).toBe(true);
    expect(progress).toEqual(tasks.map((task) => task + 1));
  });

  test("stops asking when the server refuses everything, and counts the rest as refused", async () => {
    let asked = 0;
    const result = await runBulk(
      tasks,
      () => {
        asked += 1;
        return Promise.reject(refusal("RATE_LIMITED"));
      },
      () => {},
    );
    expect(asked).toBeLessThanOrEqual(4);
    expect(result.done).toEqual([]);
    expect(result.refused.map(({ task }) => task).toSorted((one, other) => one - other)).toEqual(tasks);
  });

  test("has a few under way at once, never all", async () => {
    let running = 0;
    let most = 0;
    await runBulk(
      tasks,
      async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
      },
      () => {},
    );
    expect(most).toBe(4);
  });
});
