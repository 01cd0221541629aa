// `npm test`: every check of the repository, one after the other, and the totals in the last line.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Check, Context } from "./check.ts";
import { checks } from "./checks.ts";
import { readOptions, UnknownOption, usage } from "./options.ts";
import { failed, type Outcome, sum } from "./outcome.ts";
import { summary } from "./summary.ts";

async function runOne(check: Check, context: Context): Promise<Outcome> {
  console.log(`\n━━ ${check.group}: ${check.title}`);
  const started = Date.now();
  try {
    const outcome = await check.run(context);
    const verdict = outcome.failed === 0 ? "ok" : "FAILED";
    console.log(`   ${verdict} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return outcome;
  } catch (error) {
    console.error(error);
    return failed(`${check.title}: stopped with an error, see above`);
  }
}

async function runAll(selected: Check[], filter: string | undefined): Promise<Outcome> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const scratch = mkdtempSync(join(tmpdir(), "jobtracker-test-"));
  try {
    const outcomes: Outcome[] = [];
    for (const check of selected) outcomes.push(await runOne(check, { root, scratch, filter }));
    return sum(outcomes);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const selected = checks.filter((check) => options.runs(check.group));
  if (options.help || options.list) {
    console.log(options.help ? usage : selected.map((check) => `${check.group}: ${check.title}`).join("\n"));
    return 0;
  }
  const total = await runAll(selected, options.filter);
  console.log(summary(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UnknownOption)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
