import { expect, test } from "vitest";
import { cityOf, instantsAt, timeOf } from "./wall-clock.ts";

test("a time of a day is one instant, in summer and in winter", () => {
  expect(instantsAt("2026-03-07", "09:00", "America/New_York")).toEqual(["2026-03-07T14:00:00.000Z"]);
  expect(instantsAt("2026-03-08", "09:00", "America/New_York")).toEqual(["2026-03-08T13:00:00.000Z"]);
  expect(instantsAt("2026-03-29", "09:00", "Europe/Berlin")).toEqual(["2026-03-29T07:00:00.000Z"]);
  expect(instantsAt("2026-06-01", "00:00", "Pacific/Kiritimati")).toEqual(["2026-05-31T10:00:00.000Z"]);
});

test("a time that the clocks skip is none, one that they show twice is two", () => {
  expect(instantsAt("2026-03-29", "02:30", "Europe/Berlin")).toEqual([]);
  expect(instantsAt("2026-10-25", "02:30", "Europe/Berlin")).toEqual([
    "2026-10-25T00:30:00.000Z",
    "2026-10-25T01:30:00.000Z",
  ]);
});

test("an instant is read by the clocks of its zone, which has the name of a city", () => {
  expect(timeOf("2026-10-25T01:30:00.000Z", "Europe/Berlin")).toBe("02:30");
  expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(cityOf("UTC")).toBe("UTC");
});
