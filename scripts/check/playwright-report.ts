import { z } from "zod";
import type { Outcome } from "./outcome.ts";

const Test = z.object({
  projectName: z.string(),
  status: z.enum(["expected", "unexpected", "flaky", "skipped"]),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});

const Spec = z.object({ title: z.string(), file: z.string(), tests: z.array(Test) });

const Suite = z.object({
  title: z.string(),
  specs: z.array(Spec).default([]),
  get suites() {
    return z.array(Suite).default([]);
  },
});

const Report = z.object({
  suites: z.array(Suite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

type Suite = z.infer<typeof Suite>;
type Spec = z.infer<typeof Spec>;

const specsOf = (suite: Suite): Spec[] => [...suite.specs, ...suite.suites.flatMap(specsOf)];

function count(outcome: Outcome, spec: Spec, test: z.infer<typeof Test>): void {
  const name = `${spec.file}: ${spec.title} [${test.projectName}]`;
  if (test.status === "unexpected") {
    outcome.failed += 1;
    outcome.problems.push(name);
  } else if (test.status === "skipped") {
    const reason = test.annotations.find((annotation) => annotation.description !== undefined);
    outcome.skipped.push(`${name} (${reason?.description ?? "skip"})`);
  } else {
    outcome.passed += 1;
    if (test.status === "flaky") console.log(`   flaky, passed only when repeated: ${name}`);
  }
}

/** Reads the report of Playwright's json reporter. Errors outside of any test (a server that did not start) count too. */
export function readPlaywrightReport(json: unknown): Outcome {
  const report = Report.parse(json);
  const outcome: Outcome = { passed: 0, failed: 0, skipped: [], problems: [] };
  for (const spec of report.suites.flatMap(specsOf)) {
    for (const test of spec.tests) count(outcome, spec, test);
  }
  outcome.failed += report.errors.length;
  outcome.problems.push(...report.errors.map((error) => `playwright: ${error.message ?? "error"}`));
  return outcome;
}
