import type { Cell } from "../cells.ts";
import type { Contender, Measured } from "../measures/rounds.ts";
import { type CellResult, type Ratio, type Results, ratiosOfCell } from "./result.ts";

const percent = (share: number | undefined) => (share === undefined ? "" : `${Math.round(share * 100)} %`);
const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 1);

const verdict = (holds: boolean) => (holds ? "✓" : "✗");

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A table in Markdown; the first column holds words, the others numbers. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map((_, index) => (index < 2 ? "---" : "---:"))), ...rows.map(line)].join("\n");

const ratioCells = (ratio: Ratio | undefined): string[] => {
  if (ratio === undefined) return ["", "", ""];
  const { against, required, reached, byProcessor } = ratio;
  return [
    `${reached.toFixed(2)} ${verdict(reached >= required)}`,
    `≥ ${required.toFixed(2)}${against === "rest" ? " of REST" : ""}`,
    byProcessor?.toFixed(2) ?? "",
  ];
};

const rowOf = (cell: Cell, contender: Contender, measured: Measured, ratio: Ratio | undefined): string[] => [
  cell,
  contender,
  String(Math.round(measured.callsPerSecond)),
  milliseconds(measured.p50),
  milliseconds(measured.p99),
  ...ratioCells(ratio),
  measured.processorTime === undefined ? "" : String(Math.round(measured.processorTime)),
  measured.memory === undefined ? "" : String(Math.round(measured.memory)),
  percent(measured.serverShare),
  percent(measured.loadShare),
];

const HEAD = [
  "cell",
  "by",
  "calls/s",
  "p50 ms",
  "p99 ms",
  "ratio",
  "required",
  "ratio by CPU",
  "CPU µs a call",
  "MiB",
  "server CPU",
  "load CPU",
];

const rowsOf = (result: CellResult): string[][] => {
  const ratios = new Map(ratiosOfCell(result).map((ratio) => [ratio.surface, ratio]));
  return Array.from(result.measured, ([contender, measured]) =>
    rowOf(result.cell, contender, measured, contender === "floor" ? undefined : ratios.get(contender)),
  );
};

export const cellTable = (results: readonly CellResult[]): string => table(HEAD, results.flatMap(rowsOf));

const MOST_MEMORY = 200;
const LONGEST_START = 1000;
const MOST_DELAY = 2;

const largestMemory = ({ cells }: Results) =>
  Math.max(
    ...cells.flatMap(({ measured }) =>
      Array.from(measured, ([contender, { memory }]) => (contender === "floor" ? 0 : (memory ?? 0))),
    ),
  );

/** What is asked of the whole server. */
export const serverTable = (results: Results): string => {
  const memory = largestMemory(results);
  const { coldStart } = results;
  return table(
    ["measure", "value", "required"],
    [
      [
        "resident memory under load",
        `${Math.round(memory)} MiB ${verdict(memory < MOST_MEMORY)}`,
        `< ${MOST_MEMORY} MiB`,
      ],
      [
        "cold start to ready on an existing database",
        `${Math.round(coldStart)} ms ${verdict(coldStart < LONGEST_START)}`,
        `< ${LONGEST_START} ms`,
      ],
      ...results.heavyReads.map(({ name, idle, meanwhile }) => [
        `p99 of others beside ${name}`,
        `${milliseconds(meanwhile)} ms, idle ${milliseconds(idle)} ms ${verdict(meanwhile <= idle * MOST_DELAY)}`,
        `≤ ${MOST_DELAY} × idle`,
      ]),
    ],
  );
};
