// A reporter for vitest that writes the true totals to the file named by TOTALS_FILE. The built-in json reporter leaves
// out why a test was skipped, and errors that belong to no test.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import type { Outcome } from "./outcome.ts";

const name = (test: TestCase) => `${relative(process.cwd(), test.module.moduleId)}: ${test.fullName}`;

function count(outcome: Outcome, test: TestCase): void {
  const result = test.result();
  if (result.state === "passed") {
    outcome.passed += 1;
    if (test.diagnostic()?.flaky) console.log(`   flaky, passed only when repeated: ${name(test)}`);
  } else if (result.state === "skipped") {
    outcome.skipped.push(`${name(test)} (${result.note ?? test.options.mode})`);
  } else {
    outcome.failed += 1;
    outcome.problems.push(`${name(test)} (${result.state})`);
  }
}

/** A file that could not be loaded, or a hook around several tests that threw, fails without failing any test. */
function countFileErrors(outcome: Outcome, file: TestModule): void {
  const suites = [file, ...file.children.allSuites()];
  const errors = suites.flatMap((suite) => suite.errors());
  const unfinished = file.state() !== "passed" && file.state() !== "failed" && file.state() !== "skipped";
  if (errors.length === 0 && !unfinished) return;
  outcome.failed += 1;
  outcome.problems.push(`${relative(process.cwd(), file.moduleId)}: ${errors[0]?.message ?? "did not end"}`);
}

export default class TotalsReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter["onTestRunEnd"]> = (files, unhandledErrors) => {
    const outcome: Outcome = { passed: 0, failed: 0, skipped: [], problems: [] };
    for (const file of files) {
      for (const test of file.children.allTests()) count(outcome, test);
      countFileErrors(outcome, file);
    }
    outcome.failed += unhandledErrors.length;
    outcome.problems.push(...unhandledErrors.map((error) => `unhandled error: ${error.message}`));
    writeFileSync(process.env.TOTALS_FILE ?? "totals.json", JSON.stringify(outcome));
  };
}
