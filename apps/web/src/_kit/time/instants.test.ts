import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween } from "./instants.ts";

test("the day of an instant is that of the person's time zone", () => {
  expect(dayOf("2026-03-01T23:30:00.000Z", "Europe/Zurich")).toBe("2026-03-02");
  expect(dayOf("2026-03-01T23:30:00.000Z", "America/New_York")).toBe("2026-03-01");
});

test("days are counted by the calendar, also over a change of clocks", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2026-03-02", "2026-03-01")).toBe(-1);
  expect(addDays("2026-02-27", 3)).toBe("2026-03-02");
});
