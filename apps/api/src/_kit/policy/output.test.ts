import type { NamedOperation } from "@jobtracker/contracts";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { readingProbe } from "../testing/reading-probe.ts";
import { checkAnswer } from "./output.ts";

/** A new operation each time, because each has a sample of its own. */
const named = (output: z.ZodObject = z.object({ id: z.int() })): NamedOperation => readingProbe(output);

test("where every answer is checked, one that breaks its contract fails, and so does one with a field more", () => {
  expect(checkAnswer(named(), { id: 1 }, "every")).toEqual({ id: 1 });
  expect(() => checkAnswer(named(), { id: "1" }, "every")).toThrow();
  expect(() => checkAnswer(named(), { id: 1, passwordHash: "x" }, "every")).toThrow("probe.read answered");
});

test("where every answer is checked, one that is kept fails, or a list of it, since an answer is emptied once it is written", () => {
  const operation = named(z.object({ ids: z.array(z.int()) }));
  const answer = { ids: [1] };
  expect(checkAnswer(operation, answer, "every")).toEqual({ ids: [1] });
  expect(() => checkAnswer(operation, answer, "every"), "itself").toThrow("each answer is made anew");
  expect(() => checkAnswer(operation, { ...answer }, "every"), "its list").toThrow(
    "each answer is made anew",
  );
  expect(() => checkAnswer(operation, Object.freeze({ ids: [1] }), "every")).toThrow(
    "each answer is made anew",
  );
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

test("where checking takes long, the next check waits a thousand times as long", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const checkedSlowly = z.unknown().refine(() => {
    vi.advanceTimersByTime(5);
    return false;
  });
  const operation = named(z.object({ id: checkedSlowly }));
  expect(found(operation, 1)).toBe(1);
  vi.advanceTimersByTime(4900);
  expect(found(operation, 100)).toBe(0);
  vi.advanceTimersByTime(100);
  expect(found(operation, 100)).toBe(1);
});

afterEach(() => {
  vi.useRealTimers();
});
