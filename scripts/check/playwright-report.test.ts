import { expect, test } from "vitest";
import { readPlaywrightReport } from "./playwright-report.ts";

const spec = (title: string, status: string, annotations: object[] = []) => ({
  title,
  file: "board.spec.ts",
  tests: [{ projectName: "chromium", status, annotations }],
});

test("tests are counted in every depth of suites", () => {
  const suites = [
    {
      title: "board",
      specs: [spec("shows", "expected")],
      suites: [{ title: "drag", specs: [spec("moves", "unexpected")] }],
    },
  ];
  expect(readPlaywrightReport({ suites, errors: [] })).toEqual({
    passed: 1,
    failed: 1,
    skipped: [],
    problems: ["board.spec.ts: moves [chromium]"],
  });
});

test("a skipped test keeps its reason", () => {
  const skipped = spec("prints", "skipped", [{ type: "skip", description: "needs a printer" }]);
  const { skipped: reasons } = readPlaywrightReport({
    suites: [{ title: "", specs: [skipped] }],
    errors: [],
  });
  expect(reasons).toEqual(["board.spec.ts: prints [chromium] (needs a printer)"]);
});

test("an error outside of the tests is a failure", () => {
  expect(readPlaywrightReport({ suites: [], errors: [{ message: "the server did not start" }] }).failed).toBe(
    1,
  );
});
