import { AppError, type ImportColumn, type ImportHeader, MOST_IMPORT_ITEMS } from "@jobtracker/contracts";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { readAddress, type SourceLine, tooMany } from "./source-line.ts";
import { recogniseColumns } from "./table-columns.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const LONGEST = { title: 300, company: 200, location: 300, salary: 300 } as const;
const MOST_COLUMNS = 200;

/** What the parser gives with `info`, which its types do not say. */
const Rows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** The delimiter that the first line has most often outside of quotes. Excel writes `sep=;` above. */
const delimiterOf = (text: string): string => {
  const [first = ""] = text.split(/\r\n?|\n/, 1);
  const told = /^sep=(.)$/i.exec(first.trim())?.[1];
  if (told !== undefined) return told;
  const bare = first.replace(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
};

const lineBreaksIn = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);

/**
 * The cells, and for each row the line in which it begins. Throws INVALID_INPUT with the line where it cannot be read.
 * Line breaks are made alike before: within quotes the parser counts CR LF as two.
 */
const parseRows = (given: string): { readonly record: string[]; readonly line: number }[] => {
  const text = given.replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(text);
  const from = /^sep=.[^\S\n]*\r?\n/i.test(text) ? 2 : 1;
  try {
    const rows = parse(text, {
      ...{ bom: true, delimiter, from_line: from, info: true, relax_column_count: true, relax_quotes: true },
      ...{ skip_empty_lines: true, skip_records_with_empty_values: true, to: MOST_IMPORT_ITEMS + 2 },
    });
    return Rows.parse(rows).map(({ record, info }) => ({
      record: record.slice(0, MOST_COLUMNS),
      line: info.lines - lineBreaksIn(record),
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError("INVALID_INPUT", `The table cannot be read: ${cause.message}.`, { cause });
  }
};

const cut = (text: string | undefined, length: number): string | null => {
  const line = (text ?? "").replace(/[\p{Cc}\s]+/gu, " ").trim();
  return line === "" ? null : line.slice(0, length).toWellFormed();
};

const problemOf = (address: string | null, url: string | null, title: string | null) => {
  if (address !== null && url === null && title === null) return "This is not a web address.";
  return url === null && title === null ? "There is neither an address nor a title in this row." : null;
};

const lineOf = (
  line: number,
  row: readonly string[],
  columns: readonly (ImportColumn | null)[],
): SourceLine => {
  const cell = (column: ImportColumn) => row[columns.indexOf(column)];
  const address = cut(cell("url"), 4000);
  const url = address === null ? null : readAddress(address);
  const title = cut(cell("title"), LONGEST.title);
  const company = cut(cell("company"), LONGEST.company);
  return {
    ...{ line, url: url ?? (title === null ? address : null), title, company },
    location: cut(cell("location"), LONGEST.location),
    salary: cut(cell("salary"), LONGEST.salary),
    problem: problemOf(address, url, title),
  };
};

export interface TableReading {
  readonly headers: ImportHeader[];
  /** Names of columns that hold something and are not taken. */
  readonly notTaken: string[];
  readonly lines: SourceLine[];
}

/**
 * A table's rows. `chosen`: what each column holds, in place of what is recognised. Throws INVALID_INPUT if it cannot be
 * read, has too many rows, or no column of use.
 */
export const readTable = (
  text: string,
  chosen: readonly (ImportColumn | null)[] | undefined,
): TableReading => {
  const rows = parseRows(text);
  const recognised = recogniseColumns(rows.map(({ record }) => record));
  const columns = chosen ?? recognised.columns;
  const body = rows.slice(recognised.hasHeader ? 1 : 0);
  if (body.length > MOST_IMPORT_ITEMS) throw tooMany("rows");
  const names = rows[0]?.record ?? [];
  const headers = names.map((name, index) => ({
    header: recognised.hasHeader ? (cut(name, 200) ?? "") : `${index + 1}`,
    column: columns[index] ?? null,
    example: cut(body[0]?.record[index], 200),
  }));
  const notTaken = headers.filter(
    ({ header, column }, index) =>
      column === null && header !== "" && body.some(({ record }) => (record[index] ?? "").trim() !== ""),
  );
  return {
    ...{ headers, notTaken: notTaken.map(({ header }) => header) },
    lines: body.map(({ record, line }) => lineOf(line, record, columns)),
  };
};
