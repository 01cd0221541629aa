// Whether lists and searches stay as quick with many jobs; `pnpm bench:scale --help` says how.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { machine, writeReport } from "../report/document.ts";
import { say } from "../say.ts";
import { DUPLICATE_CHECK, measureScale, type ScaleResult } from "./measure.ts";

const REQUIRED = 1.5;

/** Milliseconds among however many jobs. */
const REQUIRED_OF_CHECK = 5;

const usage = `Usage: pnpm bench:scale [--few <jobs>] [--many <jobs>] [--record]

Lists and searches of a person with many jobs (100,000) beside those of one with few (10,000), through REST: medians, the two in turn.
Required: at most ${REQUIRED} times as long; of a check for likely duplicates, at most ${REQUIRED_OF_CHECK} ms.
--record writes the table into docs/speed.md, with the load of the machine before it.`;

const numberOf = (text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${text} is no number of jobs.`);
  return number;
};

const options = parseArgs({
  options: {
    few: { type: "string", default: "10000" },
    many: { type: "string", default: "100000" },
    record: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
}).values;

const rowOf = ({ what, few: before, many: after }: ScaleResult): string => {
  const ratio = after / before;
  const isMet = what === DUPLICATE_CHECK ? after <= REQUIRED_OF_CHECK : ratio <= REQUIRED;
  return `| ${what} | ${before.toFixed(2)} | ${after.toFixed(2)} | ${ratio.toFixed(2)} | ${isMet ? "✓" : "✗"} |`;
};

const grouped = (jobs: number) => new Intl.NumberFormat("en").format(jobs);

const run = async (few: number, many: number, record: boolean) => {
  const [load = 0] = loadavg();
  const results = await measureScale(few, many);
  const head = `| | ${grouped(few)} jobs, ms | ${grouped(many)} jobs, ms | ratio | |\n| --- | ---: | ---: | ---: | :-: |`;
  const about = `${machine()}; load before it ${load.toFixed(1)}.`;
  const report = `${about}\n\n${head}\n${results.map(rowOf).join("\n")}`;
  say(`\n${report}`);
  if (!record) return;
  writeReport(report, "scale");
  say("\nRecorded in docs/speed.md.");
};

if (options.help) say(usage);
else await run(numberOf(options.few), numberOf(options.many), options.record);
