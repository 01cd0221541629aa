import { describe, expect, test } from "vitest";
import { monthsCovered, monthsOf, yearsByShare, yearsOf } from "./months.ts";

const TODAY = "2026-01-15";
const period = (startDate: string, endDate: string | null) => {
  const months = monthsOf({ startDate, endDate }, TODAY);
  if (months === undefined) throw new TypeError("No period");
  return months;
};

describe("years of positions", () => {
  test("count months of overlaps once, and gaps not at all", () => {
    const periods = [
      period("2020-01", "2020-12"),
      period("2020-07", "2021-06"),
      period("2023-01", "2023-06"),
    ];
    expect(yearsOf(monthsCovered(periods))).toBe(2);
  });

  test("of what is current last until today", () => {
    expect(yearsOf(monthsCovered([period("2024-02", null)]))).toBe(2);
  });

  test("of a position within another add nothing", () => {
    const [outer, inner] = [period("2018-01", "2021-12"), period("2019-01", "2019-12")];
    expect(monthsCovered([outer, inner])).toBe(monthsCovered([outer]));
  });

  test("by share count a month by the largest share that it has", () => {
    const half = { ...period("2020-01", "2021-12"), share: 0.5 };
    const whole = { ...period("2021-01", "2021-12"), share: 1 };
    expect(yearsByShare([half, whole])).toBe(1.5);
  });

  test("without a start, or that begin after today, are none", () => {
    expect(monthsOf({ startDate: null, endDate: "2020" }, TODAY)).toBeUndefined();
    expect(monthsOf({ startDate: "2027-01", endDate: null }, TODAY)).toBeUndefined();
  });
});
