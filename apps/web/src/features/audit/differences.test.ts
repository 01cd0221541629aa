import { expect, test } from "vitest";
import { readable, writeField, writeValue } from "./differences.ts";

const difference = { table: "Job", id: 1 };

test("bookkeeping and fields that stay empty are not shown", () => {
  const shown = readable([
    { ...difference, field: "title", before: "Cok", after: "Cook" },
    { ...difference, field: "rowVersionNo", before: 1, after: 2 },
    { ...difference, field: "company", after: null },
    { ...difference, field: "remote", before: "hybrid", after: null },
  ]);
  expect(shown.map(({ field }) => field)).toEqual(["title", "remote"]);
});

test("names and values are written for people", () => {
  expect(writeField("followUpDate")).toBe("follow up date");
  expect(writeValue(false)).toBe("false");
  expect(writeValue(null)).toBe("empty");
  expect(writeValue("x".repeat(400))).toHaveLength(281);
});
