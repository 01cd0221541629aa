import type { PDFPageProxy } from "unpdf/pdfjs";

/** As in a PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** First `inner`, then `outer`. */
export const times = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => [
  a * inner[0] + c * inner[1],
  b * inner[0] + d * inner[1],
  a * inner[2] + c * inner[3],
  b * inner[2] + d * inner[3],
  a * inner[4] + c * inner[5] + e,
  b * inner[4] + d * inner[5] + f,
];

export const matrixOf = (numbers: readonly unknown[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map(Number);
  return [a, b, c, d, e, f];
};

/** How a page is looked at: what is drawn on it, in points from its lower left corner. */
export interface View {
  readonly matrix: Matrix;
  readonly width: number;
}

const displayed = (
  page: PDFPageProxy,
): { readonly matrix: Matrix; readonly size: readonly [number, number] } => {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  // A screen counts from the top down.
  return { matrix: times([1, 0, 0, -1, 0, height], matrixOf(transform)), size: [width, height] };
};

/** Quarter turns against the clock by which a text goes: 0 stands upright. */
const turnsOf = ([a, b]: Matrix): number => (Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3);

const turnedBack = (turns: number, [width, height]: readonly [number, number]): Matrix => {
  if (turns === 1) return [0, -1, 1, 0, 0, width];
  if (turns === 2) return [-1, 0, 0, -1, width, height];
  return turns === 3 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0];
};

/** Text with the matrix by which it is drawn. */
interface Drawn {
  readonly text: string;
  readonly matrix: Matrix;
}

/** A page is looked at as most of its letters stand, whichever way it lies. */
export const viewOf = (page: PDFPageProxy, drawn: readonly Drawn[]): View => {
  const { matrix, size } = displayed(page);
  const letters = [0, 0, 0, 0];
  for (const { text, matrix: own } of drawn) {
    const turns = turnsOf(times(matrix, own));
    letters[turns] = (letters[turns] ?? 0) + text.length;
  }
  const turns = letters.indexOf(Math.max(...letters));
  return {
    matrix: times(turnedBack(turns, size), matrix),
    width: turns % 2 === 0 ? size[0] : size[1],
  };
};

/** Whether text that is drawn so stands upright in the view: what is slanted over a page is a watermark. */
export const isUpright = ([a, b]: Matrix): boolean => a > 0 && Math.abs(b) < 0.2 * a;
