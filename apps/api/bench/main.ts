// Compares the product's speed with that of a floor; `pnpm bench --help` says how.
import { measure } from "./bench.ts";
import { type Options, readOptions, UnknownOption, usage } from "./options.ts";
import { profile } from "./profile/profile.ts";
import { reportOf, writeReport } from "./report/document.ts";
import { recordRatios, worseThanRecorded } from "./report/record.ts";
import { ratiosOf } from "./report/result.ts";
import { say } from "./say.ts";

const run = async (options: Options): Promise<void> => {
  const results = await measure(options);
  const report = reportOf(results, options.timing);
  say(`\n${report}\n`);
  const ratios = ratiosOf(results);
  const missed = ratios.filter(({ reached, required }) => reached < required);
  say(`${ratios.length - missed.length} of ${ratios.length} ratios reach what is required.`);
  if (options.record) {
    recordRatios(ratios);
    writeReport(report);
    say("Recorded in apps/api/bench/recorded.json and docs/speed.md.");
  }
  const worse = options.check ? worseThanRecorded(ratios) : [];
  for (const sentence of worse) say(`Worse than recorded: ${sentence}`);
  if (options.check && worse.length === 0) say("Nothing is worse than recorded.");
  if (worse.length > 0) process.exitCode = 1;
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) say(usage);
  else if (options.profile !== undefined) say(await profile(options.profile));
  else await run(options);
} catch (error) {
  if (!(error instanceof UnknownOption)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}\n`);
  process.exitCode = 2;
}
