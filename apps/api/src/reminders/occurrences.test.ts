import { Recurrence } from "@jobtracker/contracts";
import { describe, expect, test } from "vitest";
import { instantOfMoment } from "../_kit/local-moment.ts";
import { firstOccurrence, fittingStart, occurrenceAt, occurrencesBetween } from "./occurrences.ts";

const series = (starts: string, recurrence: Parameters<typeof Recurrence.parse>[0] & object) => ({
  starts,
  recurrence: Recurrence.parse(recurrence),
});
const first = (count: number, ...of: Parameters<typeof series>) =>
  Array.from({ length: count }, (_, number) => occurrenceAt(series(...of), number));

test("a month without the day has it on its last day, and the next has the day again", () => {
  expect(first(5, "2027-12-31", { every: "month" })).toEqual([
    "2027-12-31",
    "2028-01-31",
    "2028-02-29",
    "2028-03-31",
    "2028-04-30",
  ]);
  expect(first(3, "2026-11-30T09:00", { every: "month", interval: 3 })).toEqual([
    "2026-11-30T09:00",
    "2027-02-28T09:00",
    "2027-05-30T09:00",
  ]);
});

test("weeks come on their days in order, counted from the first of them, every second week if wanted", () => {
  expect(first(5, "2026-03-04", { every: "week", interval: 2, weekdays: ["fr", "mo", "we"] })).toEqual([
    "2026-03-04",
    "2026-03-06",
    "2026-03-16",
    "2026-03-18",
    "2026-03-20",
  ]);
  expect(first(2, "2026-03-05", { every: "week" })).toEqual(["2026-03-05", "2026-03-12"]);
});

test("it ends after its last day, or after its number of times", () => {
  expect(first(3, "2026-03-01", { every: "day", until: "2026-03-02" })).toEqual([
    "2026-03-01",
    "2026-03-02",
    undefined,
  ]);
  expect(first(3, "2026-03-01", { every: "day", count: 2 })[2]).toBeUndefined();
  expect(first(1, "2199-12-31", { every: "day" })).toEqual(["2199-12-31"]);
  expect(occurrenceAt(series("2199-12-31", { every: "day" }), 1)).toBeUndefined();
});

test.each([
  ["month", 2, "2027-01-31"],
  ["month", 99, "2034-04-30"],
  ["week", 10, "2027-01-16"],
  ["week", 99, "2027-12-25"],
  ["day", 99, "2027-03-03"],
] as const)("with %s as unit and %i of them between two, the next one is found", (every, interval, next) => {
  const sparse = series("2026-01-31", { every, interval });
  expect(firstOccurrence(sparse, (moment) => moment > "2027-01-01")).toBe(next);
  expect(occurrencesBetween(sparse, "2027-01-01", "2040-12-31")[0]).toBe(next);
});

describe("across daylight saving", () => {
  const instants = (starts: string, timeZone: string) =>
    first(3, starts, { every: "day" }).map((moment) => instantOfMoment(moment ?? "", timeZone));

  test.each([
    ["Europe/Berlin", "2026-03-28T09:00", ["08:00", "07:00", "07:00"]],
    ["Europe/Berlin", "2026-10-24T09:00", ["07:00", "08:00", "08:00"]],
    ["America/New_York", "2026-03-07T09:00", ["14:00", "13:00", "13:00"]],
    ["Australia/Lord_Howe", "2026-10-03T12:00", ["01:30", "01:00", "01:00"]],
  ])("in %s the clock shows the same time from %s on", (zone, starts, times) => {
    expect(instants(starts, zone).map((instant) => instant.slice(11, 16))).toEqual(times);
  });

  test("a time that the clocks skip comes as much later as they skip, one that they show twice comes once, the first time", () => {
    expect(instants("2026-03-28T02:30", "Europe/Berlin")).toEqual([
      "2026-03-28T01:30:00.000Z",
      "2026-03-29T01:30:00.000Z",
      "2026-03-30T00:30:00.000Z",
    ]);
    expect(instants("2026-10-24T02:30", "Europe/Berlin")).toEqual([
      "2026-10-24T00:30:00.000Z",
      "2026-10-25T00:30:00.000Z",
      "2026-10-26T01:30:00.000Z",
    ]);
    expect(instants("2026-10-03T02:15", "Australia/Lord_Howe")[1]).toBe("2026-10-03T15:45:00.000Z");
  });
});

test("the first one from a time on is found, also far away", () => {
  const daily = series("1990-01-01", { every: "day" });
  expect(firstOccurrence(daily, (moment) => moment > "2026-03-01")).toBe("2026-03-02");
  const ended = series("2026-01-01", { every: "week", count: 2 });
  expect(firstOccurrence(ended, (moment) => moment > "2026-01-08")).toBeUndefined();
});

test("those between two days are found", () => {
  const fortnightly = series("2026-01-01T08:00", { every: "week", interval: 2 });
  expect(occurrencesBetween(fortnightly, "2026-01-15", "2026-01-29")).toEqual([
    "2026-01-15T08:00",
    "2026-01-29T08:00",
  ]);
  expect(occurrencesBetween(fortnightly, "2025-01-01", "2025-12-31")).toEqual([]);
});

test("a recurrence begins on one of its weekdays", () => {
  expect(fittingStart(series("2026-03-05", { every: "week", weekdays: ["we", "mo"] }))).toBe("2026-03-09");
  expect(fittingStart(series("2026-03-04T09:00", { every: "week", weekdays: ["we"] }))).toBe(
    "2026-03-04T09:00",
  );
});
