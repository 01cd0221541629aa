import { expect, test } from "vitest";
import { emptyForm } from "../fields/job-form-values.ts";
import { readForm, writeForm } from "./by-hand-draft.ts";

test("a form is read as it was written", () => {
  const values = {
    ...emptyForm,
    title: "Cook",
    salaryMin: 50_000,
    period: "year",
    remote: "hybrid",
  } as const;
  expect(readForm(writeForm(values))).toEqual(values);
});

test("an empty form is nothing to keep", () => {
  expect(writeForm(emptyForm)).toBe("");
});

test("a field that cannot be read is empty, the others are kept", () => {
  const kept = '{"title":"Cook","salaryMin":"much","period":"decade","postedDate":"soon","remote":7,"new":1}';
  expect(readForm(kept)).toEqual({ ...emptyForm, title: "Cook" });
  expect(readForm("{")).toEqual(emptyForm);
  expect(readForm("null")).toEqual(emptyForm);
});
