import type { Evaluation } from "./evaluate-folder.ts";

/** The share of the expected values that must be read right. */
export const REQUIRED_ACCURACY = 0.95;

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The evaluation as text: n, a table by field, and every miss. */
export const report = (folder: string, evaluation: Evaluation): string => {
  const { files, postings, fields, misses, n, accuracy } = evaluation;
  const rows = [...fields].map(([field, { expected, right, invented }]) => [
    field,
    String(expected),
    String(right),
    expected === 0 ? "" : percent(right / expected),
    String(invented),
  ]);
  return [
    `${folder}: ${files.length} files with JSON-LD, ${postings} postings`,
    ...files.map((file) => `  ${file}`),
    "",
    table([["field", "expected", "right", "share", "invented"], ...rows]),
    "",
    `n = ${n} expected values, ${percent(accuracy)} right (required: ${percent(REQUIRED_ACCURACY)})`,
    misses.length === 0 ? "No misses." : "Misses:",
    ...(misses.length === 0 ? [] : [missTable(misses)]),
    "",
  ].join("\n");
};

const missTable = (misses: Evaluation["misses"]): string =>
  table([
    ["file", "field", "expected", "got"],
    ...misses.map(({ file, field, expected, got }) => [file, field, String(expected), String(got)]),
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
