import { expect, test } from "vitest";
import { backoffMs } from "./backoff.ts";

test("waits twice as long after each attempt, up to an hour", () => {
  expect([1, 2, 3, 4, 20].map((attempt) => backoffMs(attempt, 1))).toEqual([
    10_000, 20_000, 40_000, 80_000, 3_600_000,
  ]);
});

test("leaves the second half to chance", () => {
  expect([0, 0.5, 1].map((random) => backoffMs(3, random))).toEqual([20_000, 30_000, 40_000]);
});

test("waits at least as long as whoever refused asked for", () => {
  expect(backoffMs(1, 0, 120)).toBe(120_000);
  expect(backoffMs(5, 0, 1)).toBe(80_000);
});
