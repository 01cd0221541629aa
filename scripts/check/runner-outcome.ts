import type { Outcome } from "./outcome.ts";

/**
 * Joins what a test runner reported with how it ended: a runner that ended badly without naming a failure, or that ran
 * nothing at all, is a failure too.
 */
export function runnerOutcome(runner: string, exitCode: number, reported: Outcome | undefined): Outcome {
  const outcome = reported ?? { passed: 0, failed: 0, skipped: [], problems: [] };
  const problem = unreportedProblem(exitCode, reported);
  if (problem === undefined) return outcome;
  return { ...outcome, failed: outcome.failed + 1, problems: [...outcome.problems, `${runner} ${problem}`] };
}

function unreportedProblem(exitCode: number, reported: Outcome | undefined): string | undefined {
  if (reported === undefined) return `left no report (exit code ${exitCode})`;
  if (exitCode !== 0 && reported.failed === 0)
    return `ended with exit code ${exitCode} though no test failed`;
  if (reported.passed + reported.failed === 0) return "ran no test";
  return undefined;
}
