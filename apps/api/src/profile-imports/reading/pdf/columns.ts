import { sectionNamed } from "../sections/section-names.ts";
import { onOneLine, type Run } from "./rows.ts";

/** Columns begin within this part of the page's width. */
const LEFTMOST = 0.2;
const RIGHTMOST = 0.8;
const FEWEST_ROWS = 4;
const CLOSE = 1;

const isHeading = ({ text }: Run): boolean => sectionNamed(text) !== undefined;

export interface Band {
  readonly x: number;
  readonly above: readonly Run[];
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  readonly below: readonly Run[];
}

/** What lies between two heights. */
const between = (runs: readonly Run[], top: number, bottom: number) =>
  runs.filter(({ y }) => y < top && y > bottom);

const rowsOf = (runs: readonly Run[]): number => onOneLine(runs).length;

/** The band between two crossing runs whose smaller side is the highest. */
const bestBand = (
  runs: readonly Run[],
  x: number,
): { readonly band: Band; readonly rows: number } | undefined => {
  const crossing = runs.filter((run) => run.x < x - CLOSE && run.end > x + CLOSE).map(({ y }) => y);
  const heights = [Number.POSITIVE_INFINITY, ...crossing.sort((a, b) => b - a), Number.NEGATIVE_INFINITY];
  let best: { readonly band: Band; readonly rows: number } | undefined;
  for (const [index, top] of heights.entries()) {
    const bottom = heights[index + 1];
    if (bottom === undefined || top === bottom) continue;
    const inside = between(runs, top, bottom);
    const left = inside.filter((run) => run.end <= x + CLOSE);
    const right = inside.filter((run) => run.end > x + CLOSE);
    const rows = Math.min(rowsOf(left), rowsOf(right));
    if (rows < FEWEST_ROWS || rows <= (best?.rows ?? 0)) continue;
    if (!left.some(isHeading) || !right.some(isHeading)) continue;
    const above = runs.filter(({ y }) => y >= top);
    const below = runs.filter(({ y }) => y <= bottom);
    best = { band: { x, above, left, right, below }, rows };
  }
  return best;
};

/**
 * Two columns that stand beside each other, each with a heading of its own: dates or places beside what they belong to are
 * none. Undefined: the page is one column.
 */
export const columnsOf = (runs: readonly Run[], width: number): Band | undefined => {
  const beginnings = new Set(
    runs.map(({ x }) => Math.round(x)).filter((x) => x > LEFTMOST * width && x < RIGHTMOST * width),
  );
  let best: { readonly band: Band; readonly rows: number } | undefined;
  for (const x of beginnings) {
    const found = bestBand(runs, x - 2);
    if (found !== undefined && found.rows > (best?.rows ?? 0)) best = found;
  }
  return best?.band;
};
