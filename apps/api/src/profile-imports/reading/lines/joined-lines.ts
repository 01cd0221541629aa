import { dateRanges } from "../dates/date-range.ts";
import type { Line } from "./line.ts";

/** A line with those that go on it: the words of a whole bullet or paragraph. */
export interface JoinedLine extends Line {
  readonly toNo: number;
}

/** Shorter lines are no beginning of a paragraph. */
const FULL = 55;

/** "Tools: …" begins anew. */
const LABELLED = /^\p{Lu}[^:.,]{1,40}:\s/u;

const goesOnBullet = (line: Line, above: JoinedLine): boolean =>
  line.indent > above.indent + 1 || (line.mayContinue && /^[\p{Ll}\d(&]/u.test(line.cells[0] ?? ""));

const goesOnParagraph = (line: Line, above: JoinedLine): boolean => {
  const [first = ""] = line.cells;
  const words = above.cells.at(-1) ?? "";
  if (!line.mayContinue || above.cells.length > 1 || words.length < FULL || LABELLED.test(first))
    return false;
  if (Math.abs(line.size - above.size) > 0.05 || line.isBold !== above.isBold) return false;
  return /^\p{Ll}/u.test(first) || (!/[.:!?]$/.test(words) && dateRanges(words).length === 0);
};

const goesOn = (line: Line, above: JoinedLine | undefined): above is JoinedLine => {
  if (above === undefined || line.isBullet || line.level !== null || line.isApart) return false;
  return above.isBullet ? goesOnBullet(line, above) : goesOnParagraph(line, above);
};

/** A word that was divided at the end of a line is whole again. */
const joinWords = (above: string, below: string): string =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) ? `${above.slice(0, -1)}${below}` : `${above} ${below}`;

/** Puts together what the width of the page broke. */
export const joinLines = (lines: readonly Line[]): JoinedLine[] => {
  const joined: JoinedLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (!goesOn(line, above)) {
      joined.push({ ...line, toNo: line.no });
      continue;
    }
    const [first = "", ...others] = line.cells;
    const [begin = "", ...asides] = above.cells;
    const cells = [joinWords(begin, first), ...asides, ...others];
    joined[joined.length - 1] = { ...above, cells, toNo: line.no };
  }
  return joined;
};
