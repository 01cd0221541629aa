import { type Line, lineOf } from "../lines/line.ts";
import type { SourceLine } from "../reading.ts";
import { columnsOf } from "./columns.ts";
import type { PdfPage } from "./pdf-page.ts";
import { onOneLine, type Run, runsOf } from "./rows.ts";

/** Runs of all pages in the order in which they are read, column after column. */
interface Block {
  readonly page: number;
  readonly runs: readonly Run[];
  /** It goes on no block before it. */
  readonly beginsColumn?: boolean;
}

/** "Page 2 of 3", "Jane Doe – 1/2", "Last updated in May 2026". */
const FURNITURE =
  /^(?:(?:page|seite|pagina|página)\s?\d{1,2}(?:\s?(?:of|von|sur|de|\/)\s?\d{1,2})?|.{0,40}[–—-]\s?\d{1,2}\/\d{1,2}|\d{1,2}\s?\/\s?\d{1,2}|(?:last updated|zuletzt aktualisiert|mis à jour|actualizado)\b.{0,30})$/iu;

/** What stands at the same height of several pages is no text of the resume; the name may, so its first place is kept. */
const withoutRepeated = (pages: readonly (readonly Run[])[], body: number): Run[][] => {
  const counts = new Map<string, number>();
  const keyOf = ({ text, y }: Run) => `${Math.round(y / 4)} ${text.trim()}`;
  for (const runs of pages)
    for (const key of new Set(runs.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((runs, index) =>
    runs.filter((run) => (counts.get(keyOf(run)) ?? 0) < 2 || (index === 0 && run.size > body)),
  );
};

/** Columns that go on over the pages are read one after the other. */
const blocksOf = (pages: readonly (readonly Run[])[], widths: readonly number[]): Block[] => {
  const blocks: Block[] = [];
  let right: Block[] = [];
  let below: Block[] = [];
  const flush = () => {
    blocks.push(...right, ...below);
    right = [];
    below = [];
  };
  for (const [index, runs] of pages.entries()) {
    const page = index + 1;
    const band = columnsOf(runs, widths[index] ?? 0);
    if (band === undefined) {
      flush();
      blocks.push({ page, runs });
      continue;
    }
    // What spans both columns ends the columns above it.
    if (band.above.length > 0 || below.some((block) => block.runs.length > 0)) flush();
    blocks.push({ page, runs: band.above }, { page, runs: band.left, beginsColumn: right.length === 0 });
    right.push({ page, runs: band.right, beginsColumn: right.length === 0 });
    below = [{ page, runs: band.below }];
  }
  flush();
  return blocks.filter(({ runs }) => runs.length > 0);
};

/** The size in which most letters of the document are set. */
const bodySize = (runs: readonly Run[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 10;
};

/** More than this many sizes between base lines is more than a paragraph's spacing. */
const PARAGRAPH = 1.75;
/** A line that ends so near to the right end of its block may go on. */
const NEAR_END = 0.72;

const linesOfBlock = (block: Block, body: number, first: number): { lines: Line[]; source: SourceLine[] } => {
  const rows = onOneLine(block.runs);
  const end = Math.max(...block.runs.map((run) => run.end));
  const start = Math.min(...block.runs.map((run) => run.x));
  const lines: Line[] = [];
  const source: SourceLine[] = [];
  let above: { readonly y: number; readonly end: number } | undefined;
  for (const row of rows) {
    const runs = [...row].sort((one, other) => one.x - other.x);
    const [{ x, y, size } = { x: 0, y: 0, size: body }] = runs;
    const text = runs.map((run) => run.text).join("\t");
    const line = lineOf(first + source.length, text, {
      ...{ isBold: runs[0]?.isBold ?? false, size: size / body, indent: x },
      isApart: above === undefined || above.y - y > PARAGRAPH * size,
      beginsColumn: lines.length === 0 && block.beginsColumn === true,
      mayContinue: above !== undefined && above.end - start > NEAR_END * (end - start),
    });
    source.push({ text: text.replace(/\t/g, "    "), part: `${block.page}` });
    above = { y, end: Math.max(...runs.map((run) => run.end)) };
    if (line !== null) lines.push(line);
  }
  return { lines, source };
};

/** The lines of a PDF in the order in which they are read. */
export const pageLines = (pages: readonly PdfPage[]): { lines: Line[]; source: SourceLine[] } => {
  const all = pages.map(({ pieces }) =>
    onOneLine(pieces)
      .flatMap(runsOf)
      .filter(({ text }) => !FURNITURE.test(text.trim())),
  );
  const body = bodySize(all.flat());
  const runs = withoutRepeated(all, body);
  const lines: Line[] = [];
  const source: SourceLine[] = [];
  for (const block of blocksOf(
    runs,
    pages.map(({ width }) => width),
  )) {
    const read = linesOfBlock(block, body, source.length);
    lines.push(...read.lines);
    source.push(...read.source);
  }
  return { lines, source };
};
