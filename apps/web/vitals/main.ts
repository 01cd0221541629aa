// How soon the web app shows something, and answers; `pnpm vitals --help` says how it is measured.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { resolveBrowser } from "../e2e/_kit/browser.ts";
import { startServer } from "../e2e/_kit/server.ts";
import { type Told, tellStory } from "../pictures/story/tell.ts";
import { measureInteraction, measureOpening } from "./measure.ts";
import { type Measured, recordIn, reportOf } from "./report.ts";
import { interactions, openings } from "./tasks.ts";

const usage = `Usage: pnpm vitals [options]

Starts the server with the built web app (build it first: npm run build), fills it with a month of somebody's search for
work, and measures in a browser whose processor is slowed down to a quarter: the time from asking for a page until data
is painted on it, and the time from a key or a click until the answer is painted. Prints the medians of five runs beside
their targets. A machine that does other things at the same time makes them worse.
  --record   write the table into docs/web-app.md
  --help     print this text`;

const built = fileURLToPath(new URL("../dist/index.html", import.meta.url));
const document = fileURLToPath(new URL("../../../docs/web-app.md", import.meta.url));

const RUNS = 5;
/** Milliseconds; the second is what people take for at once. */
const [OPENING_TARGET, ANSWER_TARGET] = [1000, 100];

const say = (text: string) => process.stdout.write(`${text}\n`);

const measure = async (browser: Browser, told: Told): Promise<Measured[]> => {
  const measured: Measured[] = [];
  const session = await browser.newBrowserCDPSession();
  for (const opening of openings) {
    say(`${opening.name} …`);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await measureOpening(session, opening, told));
    measured.push({ name: opening.name, times, target: OPENING_TARGET });
  }
  for (const interaction of interactions) {
    say(`${interaction.name} …`);
    const times = await measureInteraction(browser, interaction, told, RUNS);
    measured.push({ name: interaction.name, times, target: ANSWER_TARGET });
  }
  return measured;
};

const run = async (): Promise<string> => {
  if (!existsSync(built)) throw new Error("The web app is not built: run `npm run build`.");
  // As the server runs at home, not as in the tests, which check every answer.
  const server = await startServer({ ANSWER_CHECKS: "sample" });
  try {
    const told = await tellStory(server.url);
    const browser = await chromium.launch(await resolveBrowser());
    try {
      return reportOf(await measure(browser, told));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
};

const { record, help } = parseArgs({
  options: { record: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
}).values;

if (help) say(usage);
else {
  const report = await run();
  say(`\n${report}`);
  if (record) {
    await writeFile(document, recordIn(await readFile(document, "utf8"), report));
    say("\nRecorded in docs/web-app.md.");
  }
}
