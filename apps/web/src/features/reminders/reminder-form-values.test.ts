import { expect, test } from "vitest";
import { fieldsOf, newReminder } from "./reminder-form-values.ts";

const values = { ...newReminder("2026-03-05", "Europe/Berlin"), text: " Look " };

test("a day has no zone, a time has one", () => {
  expect(fieldsOf(values)).toEqual({ text: "Look", due: "2026-03-05", recurrence: null });
  expect(fieldsOf({ ...values, time: "09:30:00" })).toEqual({
    text: "Look",
    due: "2026-03-05T09:30",
    timeZone: "Europe/Berlin",
    recurrence: null,
  });
});

test("weeks begin on the first of their days; the end that is not chosen is not sent", () => {
  const weekly = { ...values, repeat: "week", weekdays: ["we", "mo"], until: "2026-05-01" } as const;
  expect(fieldsOf({ ...weekly, weekdays: [...weekly.weekdays] })).toMatchObject({
    due: "2026-03-09",
    recurrence: { every: "week", interval: 1, weekdays: ["we", "mo"], until: null, count: null },
  });
  expect(fieldsOf({ ...values, repeat: "day", ends: "until", until: "2026-05-01" })).toMatchObject({
    due: "2026-03-05",
    recurrence: { weekdays: [], until: "2026-05-01" },
  });
});
