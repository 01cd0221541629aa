import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Timing } from "../measures/rounds.ts";
import type { Results } from "./result.ts";
import { cellTable, serverTable } from "./table.ts";

const FILE = fileURLToPath(new URL("../../../../docs/speed.md", import.meta.url));

/** The parts of the page that a run writes, each between two marks. */
const MARKS = {
  floor: ["<!-- last run: written by pnpm bench --record -->", "<!-- end of the last run -->"],
  scale: ["<!-- many jobs: written by pnpm bench:scale --record -->", "<!-- end of many jobs -->"],
  captures: ["<!-- captures: written by pnpm bench:capture --record -->", "<!-- end of the captures -->"],
} as const;

export const machine = () => {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, Node ${process.versions.node}`;
};

/** The tables of a run, as they are printed and as they stand in docs/speed.md. */
export const reportOf = (results: Results, { rounds, seconds }: Timing): string => {
  const durabilities = [...new Set(results.cells.map(({ synchronous }) => synchronous))];
  const parts = durabilities.map((synchronous) => {
    const cells = results.cells.filter((cell) => cell.synchronous === synchronous);
    return `### synchronous = ${synchronous}\n\n${cellTable(cells)}`;
  });
  const run = `${machine()}; ${rounds} × ${seconds} s per cell.`;
  return [run, ...parts, `### The whole server\n\n${serverTable(results)}`].join("\n\n");
};

/** Puts the report in the place of the last one in docs/speed.md. */
export const writeReport = (report: string, part: keyof typeof MARKS = "floor"): void => {
  const text = readFileSync(FILE, "utf8");
  const [begin, end] = MARKS[part];
  if (!text.includes(begin) || !text.includes(end))
    throw new Error(`${FILE} has lost the marks of its table`);
  const [before, rest] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  writeFileSync(FILE, `${before}${begin}\n\n${report}\n\n${rest}`);
};
