import { defineOperation, type NamedOperation } from "@jobtracker/contracts";
import { afterEach, expect, test, vi } from "vitest";
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

const broken = { id: "1" };

/** How many of so many broken answers are found. */
const found = (operation: NamedOperation, answers: number): number => {
  let failures = 0;
  for (let answer = 0; answer < answers; answer += 1) {
    try {
      checkAnswer(operation, broken, "sample");
    } catch {
      failures += 1;
    }
  }
  return failures;
};

test("where a sample is checked, the first answer of an operation is in it, then one in a hundred, and one a second at most", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const operation = named();
  expect(found(operation, 1)).toBe(1);
  expect(found(operation, 300), "within a second").toBe(0);
  vi.advanceTimersByTime(1000);
  expect(found(operation, 300), "a second later").toBe(1);
  expect(found(operation, 1), "within the next second").toBe(0);
});

test("where few answers come in a second, one in a hundred is checked", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const operation = named();
  expect(found(operation, 1)).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(found(operation, 99)).toBe(0);
  expect(found(operation, 1)).toBe(1);
});

afterEach(() => {
  vi.useRealTimers();
});
