import { type Evaluation, type Figure, type Measured, shareOf } from "./evaluation.ts";

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The share in which a figure was right, with 95 % of it by Wilson's interval: few cases say little. */
const row = (name: string, figure: Figure): string[] => {
  const [low, high] = wilson(figure);
  const share = figure.n === 0 ? "" : percent(shareOf(figure));
  const interval = figure.n === 0 ? "" : `${percent(low)} – ${percent(high)}`;
  return [name, String(figure.n), String(figure.right), share, interval];
};

/** The normal quantile of 97.5 %. */
const Z = 1.96;

const wilson = ({ right, n }: Figure): [number, number] => {
  if (n === 0) return [0, 1];
  const share = right / n;
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const centre = share + (Z * Z) / (2 * n);
  const scale = 1 + (Z * Z) / n;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
};

/** The evaluation as text: a table with n, every miss that may be seen, and what fell. */
export const report = (
  { name, title }: Evaluation,
  { figures, misses }: Measured,
  falls: readonly string[],
): string =>
  [
    `${name}: ${title}`,
    "",
    table([["", "n", "right", "share", "95 % interval"], ...[...figures].map((figure) => row(...figure))]),
    "",
    ...(misses.length === 0 ? [] : ["Misses of the tuning half:", missTable(misses), ""]),
    ...(falls.length === 0 ? [] : ["Worse than recorded:", ...falls.map((fall) => `  ${fall}`), ""]),
    "",
  ].join("\n");

const LONGEST_CELL = 90;

const missTable = (misses: Measured["misses"]): string =>
  table([
    ["of", "field", "expected", "got"],
    ...misses.map((miss) =>
      [miss.of, miss.field, miss.expected, miss.got].map((cell) => cell.slice(0, LONGEST_CELL)),
    ),
  ]);

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
