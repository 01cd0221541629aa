import { expect, test } from "vitest";
import { nextOccurrence, Recurrence } from "./recurrence.ts";

const nightly = { at: "02:30", timeZone: "Europe/Zurich" };

/** The next `count` times after the instant, each reckoned from the one before. */
const times = (recurrence: Recurrence, after: string, count: number) => {
  const found: string[] = [];
  for (let time = after; found.length < count; found.push(time)) time = nextOccurrence(recurrence, time);
  return found;
};

test("comes at the local time of every day, also when the clocks go forward over it", () => {
  // On 29 March 2026 it is 03:00 after 01:59.
  expect(times(nightly, "2026-03-27T12:00:00.000Z", 3)).toEqual([
    "2026-03-28T01:30:00.000Z",
    "2026-03-29T01:30:00.000Z",
    "2026-03-30T00:30:00.000Z",
  ]);
});

test("comes once when the clocks show its time twice", () => {
  // On 25 October 2026 it is 02:00 again after 02:59.
  expect(times(nightly, "2026-10-24T12:00:00.000Z", 2)).toEqual([
    "2026-10-25T00:30:00.000Z",
    "2026-10-26T01:30:00.000Z",
  ]);
  expect(nextOccurrence(nightly, "2026-10-25T01:00:00.000Z")).toBe("2026-10-26T01:30:00.000Z");
});

test("comes on its days of the week alone, the same day only before its time", () => {
  const mondays = { at: "08:00", days: [1], timeZone: "America/New_York" };
  expect(nextOccurrence(mondays, "2026-06-01T11:59:59.999Z")).toBe("2026-06-01T12:00:00.000Z");
  expect(nextOccurrence(mondays, "2026-06-01T12:00:00.000Z")).toBe("2026-06-08T12:00:00.000Z");
});

test("a day that a time zone left out does not come", () => {
  // Samoa went from 29 to 31 December 2011.
  const samoa = { at: "12:00", timeZone: "Pacific/Apia" };
  expect(times(samoa, "2011-12-29T00:00:00.000Z", 2)).toEqual([
    "2011-12-29T22:00:00.000Z",
    "2011-12-30T22:00:00.000Z",
  ]);
});

test.each([{ at: "24:00" }, { at: "3:15" }, { days: [] }, { days: [8] }, { timeZone: "Mars/Base" }])(
  "refuses %o",
  (bad) => {
    expect(Recurrence.safeParse({ ...nightly, ...bad }).success).toBe(false);
  },
);
