import { expect, test } from "vitest";
import { readable, writeField, writeValue } from "./differences.ts";
import { targetOf } from "./target.ts";

const difference = { table: "Job", id: 1 };

test("bookkeeping and fields that stay empty are not shown", () => {
  const shown = readable([
    { ...difference, field: "title", before: "Cok", after: "Cook" },
    { ...difference, field: "rowVersionNo", before: 1, after: 2 },
    { ...difference, field: "company", after: null },
    { ...difference, field: "companyId", after: 5 },
    { ...difference, field: "remote", before: "hybrid", after: null },
  ]);
  expect(shown.map(({ field }) => field)).toEqual(["title", "remote"]);
});

test("names and values are written for people", () => {
  expect(writeField("followUpDate")).toBe("follow up date");
  const write = (value: Parameters<typeof writeValue>[0]) => writeValue(value, "UTC");
  expect(write(false)).toBe("no");
  expect(write(null)).toBe("empty");
  expect(write("x".repeat(400))).toHaveLength(281);
  expect(write("2026-02-03T14:05:00.000Z")).toMatch(/3 Feb 2026|Feb 3, 2026/);
  expect(write([{ text: "Zürich, CH", locality: "Zürich" }, { text: "Bern" }])).toBe("Zürich, CH · Bern");
});

test("an entry leads to what it is about, also where it names another row", () => {
  const entry = { event: "note.created", targetId: 3, differences: null };
  const reference = { table: "JobApplicationNote", id: 3, field: "jobApplicationId", after: 12 };
  expect(targetOf({ ...entry, differences: [reference] })).toEqual({ kind: "application", id: 12 });
  expect(targetOf(entry)).toBeUndefined();
  const title = { table: "Job", id: 4, field: "title", after: "Cook" };
  const captured = { event: "job.captured", targetId: null, differences: [title] };
  expect(targetOf(captured)).toEqual({ kind: "job", id: 4 });
  expect(targetOf({ ...captured, differences: [title, { ...title, id: 5 }] })).toBeUndefined();
  const pair = { table: "JobDuplicate", id: 3, field: "otherJobId", after: 9 };
  expect(targetOf({ ...entry, event: "duplicate.found", differences: [pair] })).toEqual({
    kind: "job",
    id: 9,
  });
  expect(targetOf({ ...entry, event: "application.moved" })).toEqual({ kind: "application", id: 3 });
});
