import { describe, expect, it, test } from "vitest";
import { halves } from "../../jobs/labels/folder.ts";
import { correlationOf, scorePairs } from "./evaluate-fit.ts";
import { rankCorrelation } from "./rank-correlation.ts";

describe("scores rank as people do", () => {
  it.each(halves)("in the %s half, by a rank correlation of at least 0.7", async (half) => {
    expect(correlationOf(await scorePairs(half))).toBeGreaterThanOrEqual(0.7);
  });
});

test("rank correlation is 1 in the same order, -1 in the opposite one, and shares ranks among equals", () => {
  expect(rankCorrelation([1, 2, 3], [10, 20, 90])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.949, 3);
  expect(rankCorrelation([1, 1], [1, 2])).toBe(0);
});
