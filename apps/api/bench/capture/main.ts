// How long a page takes to be read, and to be stored; `pnpm bench:capture --help` says how.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { machine, writeReport } from "../report/document.ts";
import { say } from "../say.ts";
import { measureReading, type ReadingTimes, type Times } from "./measure-reading.ts";
import { measureStoring } from "./measure-storing.ts";
import { pageMakers } from "./pages.ts";

const usage = `pnpm bench:capture [--pages 100] [--kilobytes 500] [--record]

Reads so many pages of so many kB of each kind in the reading thread, and captures as many over REST on a started server.
Required are 30 ms for reading one, off the event loop, and 60 ms from the request to the stored posting, both p50.
--record writes the table into docs/speed.md; it is refused while the machine is busy with other work.`;

const REQUIRED = { reading: 30, storing: 60 } as const;
/** Processes that wait for a processor, in the last minute, above which times say more about the others. */
const QUIET = 1.5;

const milliseconds = (value: number) => value.toFixed(1);
const judged = (value: number, most: number) => `${milliseconds(value)} ${value <= most ? "✓" : "✗"}`;

const rowOf = (kind: string, reading: ReadingTimes, storing: Times) => {
  const read = [
    judged(reading.p50, REQUIRED.reading),
    milliseconds(reading.p99),
    milliseconds(reading.heldUp),
  ];
  const stored = [judged(storing.p50, REQUIRED.storing), milliseconds(storing.p99)];
  return `| ${[kind, ...read, ...stored].join(" | ")} |`;
};

const HEAD = `| page | read, p50 ms | read, p99 ms | event loop held up, most ms | stored, p50 ms | stored, p99 ms |
| --- | ---: | ---: | ---: | ---: | ---: |`;

const run = async (pages: number, kilobytes: number, record: boolean) => {
  const [load = 0] = loadavg();
  if (record && load >= QUIET)
    throw new Error(`The machine is busy (load ${load.toFixed(1)}): not recorded.`);
  const size = { pages, length: kilobytes * 1000 };
  const rows: string[] = [];
  for (const [kind, make] of Object.entries(pageMakers)) {
    say(`${kind} …`);
    rows.push(rowOf(kind, await measureReading(make, size), await measureStoring(make, size)));
  }
  const about = `${machine()}; ${pages} pages of ${kilobytes} kB of each kind; load before it ${load.toFixed(1)}.`;
  const report = `${about}\n\n${HEAD}\n${rows.join("\n")}`;
  say(`\n${report}`);
  if (!record) return;
  writeReport(report, "captures");
  say("\nRecorded in docs/speed.md.");
};

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "100" },
    kilobytes: { type: "string", default: "500" },
    record: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) say(usage);
else await run(Number(values.pages), Number(values.kilobytes), values.record);
