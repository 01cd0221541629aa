import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Check, Context } from "./check.ts";
import { show } from "./command.ts";
import type { Outcome } from "./outcome.ts";
import { readPlaywrightReport } from "./playwright-report.ts";
import { runnerOutcome } from "./runner-outcome.ts";

const Totals = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(z.string()),
  problems: z.array(z.string()),
});

/** The report that a runner wrote, or undefined if it wrote none or broke off while writing it. */
function readReport(file: string, read: (json: unknown) => Outcome): Outcome | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

const filterArgument = (context: Context) => (context.filter === undefined ? [] : [context.filter]);

export const unitTests: Check = {
  group: "unit",
  title: "unit, repository, type and surface tests (vitest)",
  run: async (context) => {
    const report = join(context.scratch, "vitest.json");
    const vitest = join(context.root, "node_modules/vitest/vitest.mjs");
    const reporter = join(context.root, "scripts/check/vitest-reporter.ts");
    const code = await show(
      process.execPath,
      [vitest, "run", "--reporter=default", `--reporter=${reporter}`, ...filterArgument(context)],
      { cwd: context.root, env: { ...process.env, TOTALS_FILE: report } },
    );
    return runnerOutcome(
      "vitest",
      code,
      readReport(report, (json) => Totals.parse(json)),
    );
  },
};

export const browserTests: Check = {
  group: "e2e",
  title: "the web app in a browser (Playwright)",
  run: async (context) => {
    const report = join(context.scratch, "playwright.json");
    const cwd = join(context.root, "apps/web");
    const playwright = join(cwd, "node_modules/@playwright/test/cli.js");
    const code = await show(
      process.execPath,
      [playwright, "test", "--reporter=list,json", ...filterArgument(context)],
      { cwd, env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    );
    return runnerOutcome("playwright", code, readReport(report, readPlaywrightReport));
  },
};
