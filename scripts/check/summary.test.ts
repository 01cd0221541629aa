import { expect, test } from "vitest";
import { failed, passed, sum } from "./outcome.ts";
import { summary } from "./summary.ts";

const lastLine = (text: string) => text.split("\n").at(-1);

test("the last line holds the totals", () => {
  expect(lastLine(summary(sum([passed, passed, failed("the app does not build")])))).toBe(
    "2 passed, 1 failed",
  );
});

test("skipped tests are counted and listed with their reason, above the totals", () => {
  const text = summary({
    passed: 3,
    failed: 0,
    skipped: ["a.test.ts: on SQL Server (no server)"],
    problems: [],
  });
  expect(lastLine(text)).toBe("3 passed, 0 failed");
  expect(text).toContain("Skipped: 1\n  a.test.ts: on SQL Server (no server)");
});

test("problems are printed again, above the totals", () => {
  expect(summary(failed("the app does not build"))).toContain("Failed\n  the app does not build");
});
