import type { PDFPageProxy } from "unpdf/pdfjs";
import { type Matrix, matrixOf, times } from "./turned.ts";

/** A small round or square shape, in points of the page's view. */
export interface DrawnMark {
  readonly x: number;
  readonly end: number;
  readonly y: number;
}

type Operators = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;
/** The numbers of the operators that matter. */
export type Codes = Readonly<
  Record<"save" | "restore" | "transform" | "constructPath" | "endPath" | "formBegin" | "formEnd", number>
>;

const SMALLEST = 1;
const LARGEST = 7;

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

/** The box around a path, in the view. */
const boxOf = (bounds: ArrayLike<number>, matrix: Matrix) => {
  const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(bounds);
  const corners = [times(matrix, [1, 0, 0, 1, left, bottom]), times(matrix, [1, 0, 0, 1, right, top])];
  const [x, y] = [corners.map((each) => each[4]), corners.map((each) => each[5])];
  return { x: Math.min(...x), end: Math.max(...x), bottom: Math.min(...y), top: Math.max(...y) };
};

/** Marks that are drawn, as browsers draw the bullets of a list: no text stands for them. */
export const marksOf = ({ fnArray, argsArray }: Operators, codes: Codes, view: Matrix): DrawnMark[] => {
  const marks: DrawnMark[] = [];
  const kept: Matrix[] = [];
  let matrix = view;
  for (const [index, code] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[index] ?? [];
    if (code === codes.save || code === codes.formBegin) kept.push(matrix);
    if (code === codes.restore || code === codes.formEnd) matrix = kept.pop() ?? view;
    if (code === codes.transform) matrix = times(matrix, matrixOf(args));
    if (code === codes.formBegin && isNumbers(args[0])) matrix = times(matrix, matrixOf(Array.from(args[0])));
    if (code !== codes.constructPath || args[0] === codes.endPath || !isNumbers(args[2])) continue;
    const { x, end, bottom, top } = boxOf(args[2], matrix);
    const [width, height] = [end - x, top - bottom];
    const isSmall = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
    if (isSmall && Math.abs(width - height) < 0.4 * width) marks.push({ x, end, y: (bottom + top) / 2 });
  }
  return marks;
};
