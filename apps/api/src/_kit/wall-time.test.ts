import { expect, test } from "vitest";
import { toAppError } from "./errors.ts";
import { instantOf, timeZoneName, wallTimeAt } from "./wall-time.ts";

const refusal = (written: string, timeZone: string) => {
  try {
    return instantOf(written, timeZone, "startsAt");
  } catch (error) {
    return toAppError(error);
  }
};

test("a time without an offset is read by the clocks of the zone, in summer and in winter", () => {
  expect(instantOf("2026-03-07T09:00", "America/New_York", "startsAt")).toBe("2026-03-07T14:00:00.000Z");
  expect(instantOf("2026-03-09T09:00", "America/New_York", "startsAt")).toBe("2026-03-09T13:00:00.000Z");
  expect(instantOf("2026-03-09T09:00:30+01:00", "America/New_York", "startsAt")).toBe(
    "2026-03-09T08:00:30.000Z",
  );
});

test("a time that the clocks skip is refused with the one that is probably meant", () => {
  expect(refusal("2026-03-29T02:30", "Europe/Berlin")).toMatchObject({
    code: "INVALID_INPUT",
    issues: [{ path: ["startsAt"] }],
    message: expect.stringContaining("2026-03-29T03:30:00+02:00"),
  });
});

test("a time that the clocks show twice is refused with both", () => {
  const { message } = refusal("2026-10-25T02:30", "Europe/Berlin") as Error;
  expect(message).toContain("2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00");
  expect(instantOf("2026-10-25T02:30+01:00", "Europe/Berlin", "startsAt")).toBe("2026-10-25T01:30:00.000Z");
});

test("the clocks of a zone, and its name, are written in one form", () => {
  expect(wallTimeAt("2026-10-25T01:30:00.000Z", "Europe/Berlin")).toBe("2026-10-25T02:30");
  expect(timeZoneName("america/new_york")).toBe("America/New_York");
});
