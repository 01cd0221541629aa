import { TRPCClientError } from "@trpc/client";
import { describe, expect, test } from "vitest";
import { runBulk } from "./run-bulk.ts";

const tasks = Array.from({ length: 20 }, (_, index) => index);
const refusal = (code: string, retryAfter?: number) =>
  TRPCClientError.from({ error: { code: -1, message: code, data: { code, retryAfter } } });

describe("doing the same with many", () => {
  test("goes on where one is refused, tells which, and reports each once", async () => {
    const reported: number[] = [];
    const result = await runBulk(tasks, {
      act: async (task) => {
        if (task % 7 === 0) throw refusal("VERSION_CONFLICT");
        return task * 2;
      },
      report: (outcomes) => reported.push(...outcomes.map(({ task }) => task)),
    });
    expect(result.refused.map(({ task }) => task)).toEqual([0, 7, 14]);
    expect(new Set(result.refused.map(({ failure }) => failure.code))).toEqual(new Set(["VERSION_CONFLICT"]));
    expect(result.done).toHaveLength(17);
    expect(result.done.every(({ task, answer }) => answer === task * 2)).toBe(true);
    expect(reported.toSorted((one, other) => one - other)).toEqual(tasks);
  });

  test("stops asking when the server is away, and counts the rest as refused", async () => {
    let asked = 0;
    const result = await runBulk(tasks, {
      act: () => {
        asked += 1;
        return Promise.reject(refusal("UNAVAILABLE"));
      },
      report: () => {},
    });
    expect(asked).toBeLessThanOrEqual(4);
    expect(result.done).toEqual([]);
    expect(result.refused.map(({ task }) => task).toSorted((one, other) => one - other)).toEqual(tasks);
  });

  test("waits as long as the server asks for, and then asks again", async () => {
    const waited: number[] = [];
    let calls = 0;
    const result = await runBulk([1], {
      act: async (task) => {
        calls += 1;
        if (calls === 1) throw refusal("RATE_LIMITED", 12);
        return task;
      },
      report: () => {},
      wait: async (milliseconds) => void waited.push(milliseconds),
    });
    expect(result.done).toHaveLength(1);
    expect(waited).toEqual([12_000]);
  });

  test("is not patient for ever", async () => {
    let asked = 0;
    const result = await runBulk(tasks, {
      act: () => {
        asked += 1;
        return Promise.reject(refusal("RATE_LIMITED", 1));
      },
      report: () => {},
      wait: async () => {},
    });
    expect(asked).toBeLessThanOrEqual(4 * 6);
    expect(result.refused).toHaveLength(tasks.length);
  });

  test("has a few under way at once, never all", async () => {
    let running = 0;
    let most = 0;
    await runBulk(tasks, {
      act: async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
      },
      report: () => {},
    });
    expect(most).toBe(4);
  });
});
