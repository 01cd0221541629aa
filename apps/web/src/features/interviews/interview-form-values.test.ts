import { expect, test } from "vitest";
import { fieldsOf, newInterview, startsOf } from "./interview-form-values.ts";

const values = { ...newInterview(2, "Europe/Berlin"), day: "2026-10-25", time: "02:30" };

test("of a time that the clocks show twice the chosen one is meant", () => {
  expect(startsOf(values)).toHaveLength(2);
  expect(fieldsOf(values).startsAt).toBe("2026-10-25T00:30:00.000Z");
  expect(fieldsOf({ ...values, turn: "second" }).startsAt).toBe("2026-10-25T01:30:00.000Z");
  expect(fieldsOf({ ...values, day: "2026-10-26", turn: "second" }).startsAt).toBe(
    "2026-10-26T01:30:00.000Z",
  );
});

test("nothing is meant while the form says too little, and fields that are left empty are cleared", () => {
  expect(startsOf({ ...values, time: "" })).toBeUndefined();
  expect(fieldsOf({ ...values, place: " " })).toMatchObject({ place: null, round: 2, durationMinutes: 60 });
});
