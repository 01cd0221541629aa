// Whether lists and searches stay as quick with many jobs; `pnpm bench:scale --help` says how.
import { parseArgs } from "node:util";
import { say } from "../say.ts";
import { DUPLICATE_CHECK, measureScale } from "./measure.ts";

const REQUIRED = 1.5;

/** Milliseconds among however many jobs. */
const REQUIRED_OF_CHECK = 5;

const usage = `Usage: pnpm bench:scale [--few <jobs>] [--many <jobs>]

Lists and searches of a person with many jobs (100,000) beside those of one with few (10,000), through REST: medians, the two in turn.
Required: at most ${REQUIRED} times as long; of a check for likely duplicates, at most ${REQUIRED_OF_CHECK} ms.`;

const numberOf = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${text} is no number of jobs.`);
  return number;
};

const options = parseArgs({
  options: {
    few: { type: "string", default: "10000" },
    many: { type: "string", default: "100000" },
    help: { type: "boolean", default: false },
  },
}).values;

if (options.help) say(usage);
else {
  const [few, many] = [numberOf(options.few), numberOf(options.many)];
  const results = await measureScale(few, many);
  say(`| | ${few} jobs, ms | ${many} jobs, ms | ratio | |\n| --- | ---: | ---: | ---: | :-: |`);
  for (const { what, few: before, many: after } of results) {
    const ratio = after / before;
    const isMet = what === DUPLICATE_CHECK ? after <= REQUIRED_OF_CHECK : ratio <= REQUIRED;
    const mark = isMet ? "✓" : "✗";
    say(`| ${what} | ${before.toFixed(2)} | ${after.toFixed(2)} | ${ratio.toFixed(2)} | ${mark} |`);
  }
}
