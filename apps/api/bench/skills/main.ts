// How fast texts are searched for skills, and what the taxonomy takes; `pnpm bench:skills --help` says how.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findSkills } from "../../src/skills/matcher/find-skills.ts";
import { readTaxonomy, type Taxonomy } from "../../src/skills/taxonomy/read-taxonomy.ts";
import { say } from "../say.ts";

const usage = `pnpm bench:skills [--megabytes 8] [--rounds 5]

Reads the taxonomy, and searches so many megabytes of postings for skills, several times. Required are 2 MB a second.`;

const MEGABYTE = 1_000_000;
const postings = join(import.meta.dirname, "../../test-data/labels/texts/tuning");

const textOf = (megabytes: number): string => {
  const texts = readdirSync(postings).map((file) => readFileSync(join(postings, file), "utf8"));
  const all = texts.join("\n\n");
  return all.repeat(Math.ceil((megabytes * MEGABYTE) / all.length)).slice(0, megabytes * MEGABYTE);
};

const timed = <Result>(work: () => Result): readonly [Result, number] => {
  const start = performance.now();
  return [work(), performance.now() - start];
};

/** Of objects and of typed arrays, in megabytes. */
const memory = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
};

const searchRounds = (text: string, taxonomy: Taxonomy, rounds: number): number[] =>
  Array.from({ length: rounds }, () => {
    const [, milliseconds] = timed(() => findSkills(text, taxonomy.index));
    return text.length / MEGABYTE / (milliseconds / 1000);
  });

const run = (megabytes: number, rounds: number): void => {
  const before = memory();
  const [taxonomy, read] = timed(readTaxonomy);
  say(
    `${taxonomy.size} skills read in ${read.toFixed(0)} ms, ${(memory() - before).toFixed(0)} MB with garbage`,
  );
  const speeds = searchRounds(textOf(megabytes), taxonomy, rounds);
  say(`MB a second: ${speeds.map((speed) => speed.toFixed(1)).join(", ")}`);
};

const { megabytes, rounds, help } = parseArgs({
  options: {
    megabytes: { type: "string", default: "8" },
    rounds: { type: "string", default: "5" },
    help: { type: "boolean", default: false },
  },
}).values;
if (help) say(usage);
else run(Number(megabytes), Number(rounds));
