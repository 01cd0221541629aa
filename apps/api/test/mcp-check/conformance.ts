import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { ExpectedFailure, Run } from "./expected-failures.ts";
import { runProgram } from "./run-program.ts";

export interface ConformanceResult {
  readonly passed: number;
  readonly failed: number;
  /** Unexpected failures and unexpected passes, as the suite says them; empty when all is as expected. */
  readonly complaints: readonly string[];
}

/** The suite's own form of the list: it fails for a failure that is not in it, and for an entry that passes. */
const asBaseline = (expected: readonly ExpectedFailure[]) =>
  ["server:", ...expected.map(({ entry }) => `  - ${JSON.stringify(entry)}`)].join("\n");

/** All that the suite says below its totals, where it compares with the list. */
const complaintsIn = (summary: string): string[] =>
  summary
    .slice(summary.indexOf("Total:"))
    .split("\n")
    .filter((line) => line.trim() !== "");

/** Runs every server scenario of the revision against the server at `url`. */
export const runConformance = async (
  url: string,
  { transport, revision, expected }: Run,
  folder: string,
): Promise<ConformanceResult> => {
  const home = join(folder, `conformance-${transport}-${revision}`);
  await mkdir(home);
  const baseline = join(home, "expected-failures.yml");
  await writeFile(baseline, expected.length === 0 ? "server: []\n" : asBaseline(expected));
  const args = ["server", "--url", url, "--suite", "all", "--spec-version", revision];
  const { code, stdout, stderr } = await runProgram(
    "conformance",
    [...args, "--expected-failures", baseline, "--output-dir", join(home, "results")],
    home,
  );
  const report = stripVTControlCharacters(stdout);
  const summary = report.slice(report.indexOf("=== SUMMARY ==="));
  const [, passed, failed] = /^Total: (\d+) passed, (\d+) failed/m.exec(summary) ?? [];
  if (passed === undefined || failed === undefined) {
    return { passed: 0, failed: 0, complaints: [`The suite ended without totals:\n${stdout}${stderr}`] };
  }
  return {
    passed: Number(passed),
    failed: Number(failed),
    complaints: code === 0 ? [] : complaintsIn(`${summary}\n${stderr}`),
  };
};
