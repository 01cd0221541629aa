import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { ReadingRefusal } from "../refusal.ts";
import { columnNamed, type TableKind, tableNamed } from "./column-names.ts";

/** A row of an exported table: its cells by what they hold, and each cell's line in the source. */
export interface ExportRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, number>;
  readonly line: number;
}

export interface ExportTable {
  readonly kind: TableKind;
  readonly rows: readonly ExportRow[];
}

/** Columns are few, a person's connections are not read. */
const MOST_ROWS = 10_000;
const LONGEST_CELL = 20_000;

const Rows = z.array(z.array(z.string()));

const cellsOf = (text: string, name: string): string[][] => {
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter =
    first.split(";").length > first.split(",").length ? ";" : first.includes("\t") ? "\t" : ",";
  try {
    return Rows.parse(
      parse(text, {
        ...{ bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
        ...{ to: MOST_ROWS, skip_records_with_empty_values: true },
      }),
    );
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new ReadingRefusal("damaged", `${name} cannot be read as a table: ${cause.message}.`, { cause });
  }
};

/** The names of its columns may stand below a note. */
const HEADER_WITHIN = 6;

const headerOf = (rows: readonly string[][], fileName: string) => {
  for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const kind = tableNamed(fileName, row);
    if (kind !== undefined)
      return { index, kind, columns: row.map((name) => columnNamed(kind, name)), names: row };
  }
  return undefined;
};

/** A table with the lines in which its cells are shown; undefined: it holds nothing of a resume. */
export const readExportTable = (
  fileName: string,
  text: string,
  show: (line: string) => number,
): ExportTable | undefined => {
  const rows = cellsOf(text, fileName);
  const header = headerOf(rows, fileName);
  if (header === undefined) return undefined;
  show(fileName);
  const body = rows.slice(header.index + 1).map((row): ExportRow => {
    const cells = new Map<string, string>();
    const lines = new Map<string, number>();
    let line = -1;
    for (const [index, raw] of row.entries()) {
      const cell = raw.trim().slice(0, LONGEST_CELL);
      const column = header.columns[index];
      if (cell === "") continue;
      const at = show(`${header.names[index] ?? ""}: ${cell}`);
      if (line < 0) line = at;
      if (column === undefined || cells.has(column)) continue;
      cells.set(column, cell);
      lines.set(column, at);
    }
    show("");
    return { cells, lines, line: Math.max(0, line) };
  });
  return { kind: header.kind, rows: body };
};
