import { expect, test } from "vitest";
import { runnerOutcome } from "./runner-outcome.ts";

const report = (passed: number, failed: number) => ({ passed, failed, skipped: [], problems: [] });

test("a good run is what the runner reported", () => {
  expect(runnerOutcome("vitest", 0, report(5, 0))).toEqual(report(5, 0));
});

test("failures that are reported are not counted twice", () => {
  expect(runnerOutcome("vitest", 1, report(5, 2)).failed).toBe(2);
});

test.each([
  ["left no report", 0, undefined],
  ["ended with exit code 134 though no test failed", 134, report(5, 0)],
  ["ran no test", 0, report(0, 0)],
])("a runner that %s has failed", (problem, exitCode, reported) => {
  const outcome = runnerOutcome("vitest", exitCode, reported);
  expect(outcome.failed).toBe(1);
  expect(outcome.problems[0]).toContain(problem);
});
