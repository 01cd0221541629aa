import { expect, test } from "vitest";
import { rangeOf, readCalendarSearch, stepFrom } from "./calendar-search.ts";

test("a month is shown in whole weeks from Monday on", () => {
  expect(rangeOf("month", "2026-03-18")).toEqual({ from: "2026-02-23", to: "2026-04-05" });
  expect(rangeOf("month", "2027-02-01")).toEqual({ from: "2027-02-01", to: "2027-02-28" });
  expect(rangeOf("week", "2026-03-22")).toEqual({ from: "2026-03-16", to: "2026-03-22" });
});

test("one goes from month to month, also from its 31st", () => {
  expect(stepFrom("month", "2026-01-31", 1)).toBe("2026-02-01");
  expect(stepFrom("month", "2026-03-31", -1)).toBe("2026-02-01");
  expect(stepFrom("month", "2026-01-15", -1)).toBe("2025-12-01");
  expect(stepFrom("week", "2026-03-30", 1)).toBe("2026-04-06");
});

test("what is no view, day or kind in an address is left out", () => {
  expect(readCalendarSearch({ view: "year", day: "2026-13-40", kinds: ["party"] })).toEqual({});
  expect(readCalendarSearch({ view: "week", day: "2026-03-01", kinds: ["reminder"] })).toEqual({
    view: "week",
    day: "2026-03-01",
    kinds: ["reminder"],
  });
});
