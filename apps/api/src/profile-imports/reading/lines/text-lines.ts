import type { SourceLine } from "../reading.ts";
import { type Line, lineOf } from "./line.ts";
import { isMarkdown, linksOfMarkdown, type MarkdownRow, readMarkdownRow } from "./markdown.ts";

/** A line so long is a paragraph, which goes on in no other. */
const FULL_LINE = 60;

const indentOf = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;

const plain = (text: string): MarkdownRow => ({ text, level: null, isBold: false });

export interface TextReading {
  readonly source: readonly SourceLine[];
  readonly lines: readonly Line[];
  readonly links: readonly string[];
}

/** The lines of plain text or Markdown: empty ones set apart what follows, indented ones may go on. */
export const textLines = (text: string): TextReading => {
  const rows = text.split(/\r\n?|\n|\u2028|\f/);
  const isMarked = isMarkdown(text);
  const lines: Line[] = [];
  let isApart = true;
  let before = 0;
  for (const [no, row] of rows.entries()) {
    const { text: words, level, isBold } = isMarked ? readMarkdownRow(row, rows[no + 1]) : plain(row);
    const layout = {
      indent: indentOf(row),
      isApart: isApart || level !== null,
      mayContinue: before >= FULL_LINE,
    };
    const line = lineOf(no, words, { ...layout, level, isBold });
    isApart = line === null || level !== null;
    before = row.trimEnd().length;
    if (line !== null) lines.push(line);
  }
  const source = rows.map((row) => ({ text: row, part: null }));
  return { source, lines, links: isMarked ? linksOfMarkdown(text) : [] };
};
