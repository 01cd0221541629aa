import type { Piece } from "./pdf-page.ts";

/** Pieces on one base line, joined: words of a sentence are one run, what stands apart is another. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** In letters' sizes: more than this between two pieces is a space, more than the second sets them apart. */
const SPACE = 0.12;
const APART = 1.2;
/** Base lines that differ by less are one. */
const SAME_LINE = 0.4;

/** Groups what has the same base line, from the top down. */
export const onOneLine = <Item extends { readonly y: number; readonly size: number }>(
  items: readonly Item[],
): Item[][] => {
  const groups: Item[][] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const item of [...items].sort((one, other) => other.y - one.y)) {
    const isSame = y - item.y < SAME_LINE * Math.max(item.size, 6);
    if (isSame) groups.at(-1)?.push(item);
    else {
      groups.push([item]);
      y = item.y;
    }
  }
  return groups;
};

/** A bullet may be set close to its text. */
const isMark = (text: string) => /^[•◦▪●○■‣∙·▸►\uF0B7-]$/u.test(text);

const join = (run: Run, piece: Piece): Run => {
  const gap = Math.max(piece.x - run.end, run.x - piece.end);
  const space = gap > SPACE * piece.size || isMark(run.text) ? " " : "";
  return {
    ...run,
    text: `${run.text}${space}${piece.text}`,
    x: Math.min(run.x, piece.x),
    end: Math.max(run.end, piece.end),
    size: Math.max(run.size, piece.size),
    isBold: run.isBold && (piece.isBold || piece.text.trim().length < 3),
  };
};

const runOf = ({ text, x, end, y, size, isBold }: Piece): Run => ({ text, x, end, y, size, isBold });

/** Where most is written from right to left, pieces follow each other leftwards. */
const inReadingOrder = (pieces: readonly Piece[]): Piece[] => {
  const letters = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const rightToLeft = letters(pieces.filter((piece) => piece.isRightToLeft)) > letters(pieces) / 2;
  return [...pieces].sort((one, other) => (rightToLeft ? other.x - one.x : one.x - other.x));
};

/** The runs of one base line. */
export const runsOf = (pieces: readonly Piece[]): Run[] => {
  const runs: Run[] = [];
  for (const piece of inReadingOrder(pieces)) {
    const last = runs.at(-1);
    const gap = last === undefined ? 0 : Math.max(piece.x - last.end, last.x - piece.end);
    const isNear = last !== undefined && gap < APART * Math.max(piece.size, isMark(last.text) ? 20 : 0);
    if (isNear) runs[runs.length - 1] = join(last, piece);
    else runs.push(runOf(piece));
  }
  return runs;
};
