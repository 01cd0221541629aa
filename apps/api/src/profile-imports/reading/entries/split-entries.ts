import { withWholePeriods } from "../dates/broken-dates.ts";
import { type DateRange, dateRanges, isPeriod } from "../dates/date-range.ts";
import type { DayOrder } from "../dates/date-words.ts";
import type { JoinedLine } from "../lines/joined-lines.ts";
import { isDuration, isPlace } from "./signs.ts";

/** A piece of an entry's heading with the line in which it stands. */
export interface Part {
  readonly text: string;
  readonly line: number;
  /** Its row can be nothing else. */
  readonly isPlace?: boolean;
}

/** One position, degree or project of a section. */
export interface Entry {
  /** The pieces of its heading that are no date. */
  readonly parts: readonly Part[];
  readonly period: (DateRange & { readonly line: number }) | null;
  readonly body: readonly JoinedLine[];
}

/** A line with the period by which it begins an entry. */
interface Row {
  readonly line: JoinedLine;
  readonly cells: readonly string[];
  readonly period: DateRange | null;
}

const LONGEST_HEADING = 110;
const MOST_BEFORE = 3;

/** What is left of a cell without its date: brackets and separators around it go too. */
export const withoutRange = (cell: string, { from, to }: DateRange): string =>
  `${cell.slice(0, from).replace(/[\s([,;|–—·:-]+$/u, "")}\t${cell.slice(to).replace(/^[\s)\],;|–—·:.-]+/u, "")}`.trim();

/** Whether a range dates the entry rather than being a part of a sentence. */
const isDating = (cell: string, range: DateRange): boolean => {
  const rest = withoutRange(cell, range).replace(/\t/g, " ").trim();
  if (rest === "" || isDuration(rest)) return true;
  const isAtEdge = range.from === 0 || range.to >= cell.trimEnd().length - 1;
  if (isPeriod(range) || range.isOpen) return cell.length <= LONGEST_HEADING + 40 && !/[.;]$/.test(rest);
  const before = cell.slice(0, range.from).trimEnd();
  return isAtEdge && cell.length <= LONGEST_HEADING && (range.from === 0 || /[,(|–—·:-]$/u.test(before));
};

/** The cell that dates a line, the rightmost first: dates stand at the right more often than in a name. */
const dateCell = (
  cells: readonly string[],
  order: DayOrder,
): { index: number; range: DateRange } | undefined => {
  for (let index = cells.length - 1; index >= 0; index--) {
    const cell = cells[index] ?? "";
    const ranges = dateRanges(cell, order).filter((range) => isDating(cell, range));
    const range = ranges.find(isPeriod) ?? ranges.find(({ isOpen }) => isOpen) ?? ranges.at(-1);
    if (range !== undefined) return { index, range };
  }
  return undefined;
};

const rowOf = (line: JoinedLine, order: DayOrder): Row => {
  const found = dateCell(line.cells, order);
  if (found === undefined)
    return { line, cells: line.cells.filter((cell) => !isDuration(cell)), period: null };
  const cells = line.cells.flatMap((cell, index) =>
    index === found.index ? withoutRange(cell, found.range).split("\t") : [cell],
  );
  const kept = cells.map((cell) => cell.trim()).filter((cell) => cell !== "" && !isDuration(cell));
  return { line, cells: kept, period: found.range };
};

/**
 * Dates and places that stand at the right of a bullet belong to the heading above it: a column of their own, whose lines
 * are set closer.
 */
const liftAsides = (lines: readonly JoinedLine[], order: DayOrder): JoinedLine[] => {
  const lifted: JoinedLine[] = [];
  let heading = -1;
  for (const line of lines) {
    const [first = "", ...asides] = line.cells;
    const isAside = (cell: string) =>
      isDuration(cell) || isPlace(cell) || dateCell([cell], order) !== undefined;
    const above = lifted[heading];
    if (line.isBullet && above !== undefined && asides.length > 0 && asides.every(isAside)) {
      lifted[heading] = { ...above, cells: [...above.cells, ...asides], toNo: above.toNo };
      lifted.push({ ...line, cells: [first] });
      continue;
    }
    if (!line.isBullet) heading = lifted.length;
    lifted.push(line);
  }
  return lifted;
};

const isSentence = (text: string): boolean =>
  text.length > LONGEST_HEADING ||
  (/[.!?;]$/.test(text) && text.length > 40 && !/\b(?:inc|ltd|co|e\.v|jr|dr|s\.a|s\.l)\.$/i.test(text));

const isHeadingRow = ({ line, cells }: Row): boolean =>
  !line.isBullet && cells.length > 0 && !isSentence(cells.join(" "));

/** Rows of heading directly above `index`, back to `stop`. */
const headingRowsBefore = (rows: readonly Row[], index: number, stop: number): number => {
  let count = 0;
  while (index - count - 1 >= stop) {
    const row = rows[index - count - 1];
    if (row === undefined || row.period !== null || !isHeadingRow(row)) break;
    count += 1;
  }
  return count;
};

/** How many rows of an entry's heading stand above its date: as in the section's first entry, unless space says otherwise. */
const rowsAbove = (rows: readonly Row[], index: number, stop: number, usual: number): number => {
  const most = Math.min(headingRowsBefore(rows, index, stop), usual);
  for (let count = 1; count <= most; count++) if (rows[index - count]?.line.isApart) return count;
  return most;
};

const partsOf = (rows: readonly Row[]): Part[] =>
  rows.flatMap(({ line, cells }) => cells.map((text) => ({ text, line: line.no })));

export interface SplitOptions {
  readonly order: DayOrder;
  /** How many names an entry's heading has, beside its place: a title and an organisation are two. */
  readonly names: number;
  /** How many names one line may hold, by its commas. */
  readonly namesIn: (text: string) => number;
  /** Whether a row below the date names what its heading does not; without it any does. */
  readonly completes?: (heading: string, row: string) => boolean;
  /** Whether a row below a whole heading may be its place, though it is none that is known. */
  readonly isPlaceBelow?: (row: string) => boolean;
}

const namesOf = (parts: readonly Part[], { namesIn }: SplitOptions): number =>
  parts.reduce((sum, { text }) => sum + (isPlace(text) ? 0 : namesIn(text)), 0);

/** Below a heading that has no place yet. */
const isPlaceAlone = ({ cells }: Row, above: readonly Part[], { isPlaceBelow }: SplitOptions): boolean =>
  cells.length === 1 && !above.some(({ text }) => isPlace(text)) && (isPlaceBelow?.(cells[0] ?? "") ?? false);

const LONGEST_BELOW = 80;

/** A heading goes on below its date until it has what an entry is called by; its place may stand there too. */
const rowsBelow = (
  rows: readonly Row[],
  index: number,
  end: number,
  above: readonly Part[],
  options: SplitOptions,
): Part[][] => {
  const below: Part[][] = [];
  for (const row of rows.slice(index + 1, end)) {
    const text = row.cells.join(" ");
    if (!isHeadingRow(row) || text.length > LONGEST_BELOW) break;
    const all = [...above, ...below.flat()];
    const heading = all.map((part) => part.text).join(" ");
    const isWanted = namesOf(all, options) < options.names && (options.completes?.(heading, text) ?? true);
    const isPlaceRow = row.cells.every(isPlace) || (below.length === 0 && isPlaceAlone(row, above, options));
    if (!isWanted && !isPlaceRow) break;
    below.push(partsOf([row]).map((part) => (isWanted || !isPlaceRow ? part : { ...part, isPlace: true })));
  }
  return below;
};

const startsOf = (rows: readonly Row[], anchors: readonly number[]): number[] => {
  const [first = 0] = anchors;
  const usual = Math.min(headingRowsBefore(rows, first, 0), MOST_BEFORE);
  return anchors.map((anchor, at) => {
    const before = at === 0 ? 0 : (anchors[at - 1] ?? 0) + 1;
    return anchor - (at === 0 ? usual : rowsAbove(rows, anchor, before, usual));
  });
};

const entryOf = (
  rows: readonly Row[],
  start: number,
  anchor: number,
  end: number,
  options: SplitOptions,
): Entry => {
  const above = partsOf(rows.slice(start, anchor + 1));
  const below = rowsBelow(rows, anchor, end, above, options);
  const row = rows[anchor];
  const period = row?.period ?? null;
  return {
    parts: [...above, ...below.flat()],
    period: period === null || row === undefined ? null : { ...period, line: row.line.no },
    body: rows.slice(anchor + 1 + below.length, end).map(({ line }) => line),
  };
};

/** Entries of a section by their dates. Without any date: undefined. */
export const splitByDates = (lines: readonly JoinedLine[], options: SplitOptions): Entry[] | undefined => {
  const rows = liftAsides(withWholePeriods(lines), options.order).map((line) => rowOf(line, options.order));
  const all = rows.flatMap(({ period }, index) => (period === null ? [] : [index]));
  const outside = all.filter((index) => rows[index]?.line.isBullet === false);
  const anchors = outside.length > 0 ? outside : all;
  if (anchors.length === 0) return undefined;
  const starts = startsOf(rows, anchors);
  return anchors.map((anchor, at) =>
    entryOf(rows, starts[at] ?? anchor, anchor, starts[at + 1] ?? rows.length, options),
  );
};
