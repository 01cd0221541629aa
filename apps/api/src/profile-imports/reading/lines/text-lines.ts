import type { SourceLine } from "../reading.ts";
import { type Line, lineOf } from "./line.ts";

/** A line so long is a paragraph, which goes on in no other. */
const FULL_LINE = 60;

const indentOf = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

/** The lines of plain text: empty ones set apart what follows, indented ones may go on. */
export const textLines = (text: string): { readonly source: SourceLine[]; readonly lines: Line[] } => {
  const rows = text.split(/\r\n?|\n|\u2028|\f/);
  const lines: Line[] = [];
  let isApart = true;
  let before = 0;
  for (const [no, row] of rows.entries()) {
    const line = lineOf(no, row, { indent: indentOf(row), isApart, mayContinue: before >= FULL_LINE });
    isApart = line === null;
    before = row.trimEnd().length;
    if (line !== null) lines.push(line);
  }
  return { source: rows.map((row) => ({ text: row, part: null })), lines };
};
