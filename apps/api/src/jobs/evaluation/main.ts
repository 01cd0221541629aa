import { parseArgs } from "node:util";
import type { Measured } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";
import { fallsOf, record } from "./recorded.ts";
import { report } from "./report.ts";

const HELP = `Compares what the product reads and recognises with what people said, and with the figures recorded last.

  pnpm eval                  every evaluation: a table with n, the misses of the tuning half, what fell
  pnpm eval --only <name>    one of ${evaluations.map(({ name }) => name).join(", ")}
  pnpm eval --record         and write the figures to apps/api/test-data/evaluation.json, which the tests hold

SHARED_DATA_DIR names the larger collection (default: ../shared/data beside the project); evaluations that need it are left out
without it. Ends with status 1 if a figure is worse than recorded.
`;

const options = {
  help: { type: "boolean", default: false },
  record: { type: "boolean", default: false },
  only: { type: "string" },
} as const;

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options });
  const chosen = evaluations.filter(({ name }) => values.only === undefined || name === values.only);
  if (values.help || chosen.length === 0) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const measured = new Map<string, Measured>();
  let isWorse = false;
  for (const evaluation of chosen) {
    const found = await evaluation.measure();
    if (found === null) {
      process.stdout.write(`${evaluation.name}: what it needs is not on this machine\n\n`);
      continue;
    }
    measured.set(evaluation.name, found);
    const falls = values.record ? [] : fallsOf(evaluation.name, found);
    isWorse ||= falls.length > 0;
    process.stdout.write(report(evaluation, found, falls));
  }
  if (values.record) {
    record(measured);
    process.stdout.write("Recorded in apps/api/test-data/evaluation.json.\n");
  }
  return isWorse ? 1 : 0;
};

process.exitCode = await main();
