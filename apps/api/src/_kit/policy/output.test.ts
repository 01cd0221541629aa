import { defineOperation, type NamedOperation } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { z } from "zod";
import { checkAnswer } from "./output.ts";

/** A new operation each time, because each has a sample of its own. */
const named = (): NamedOperation => ({
  name: "probe.read",
  domain: "probe",
  key: "read",
  operation: defineOperation({
    kind: "query",
    summary: "Read",
    input: z.strictObject({}),
    output: z.object({ id: z.int() }),
    permission: "job:read",
    rest: false,
    mcp: false,
    audit: false,
    errors: [],
  }),
});

test("where every answer is checked, one that breaks its contract fails, and so does one with a field more", () => {
  expect(checkAnswer(named(), { id: 1 }, "every")).toEqual({ id: 1 });
  expect(() => checkAnswer(named(), { id: "1" }, "every")).toThrow();
  expect(() => checkAnswer(named(), { id: 1, passwordHash: "x" }, "every")).toThrow("probe.read answered");
});

test("where a sample is checked, the first answer of an operation is in it, and later ones are", () => {
  const operation = named();
  expect(() => checkAnswer(operation, { id: "1" }, "sample")).toThrow();
  const failures = Array.from({ length: 200 }, () => {
    try {
      checkAnswer(operation, { id: "1" }, "sample");
      return 0;
    } catch {
      return 1;
    }
  });
  expect(failures.reduce<number>((sum, failure) => sum + failure, 0)).toBe(2);
});
