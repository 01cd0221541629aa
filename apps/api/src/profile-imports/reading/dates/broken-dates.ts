import type { Line } from "../lines/line.ts";
import { type DateRange, dateRanges } from "./date-range.ts";

const closed = (text: string): DateRange | undefined =>
  dateRanges(text).find(
    ({ start, end, isOpen, from, to }) =>
      from === 0 && to === text.length && start !== null && (end !== null || isOpen),
  );

/** "03/2018 –" above "heute" in a narrow column: together they are a period, alone they are none. */
const together = (above: string, below: string): string | undefined => {
  const whole = `${above} ${below}`;
  const isBroken = /[-–—]$/u.test(above) || closed(above) === undefined;
  return isBroken && closed(below) === undefined && closed(whole) !== undefined ? whole : undefined;
};

const SHORT = 30;

/** The first cell of a line goes on in that of the next, or its last one in a line of nothing else. */
const joined = <Each extends Line>(
  line: Each,
  next: Line,
): { line: Each; rest: readonly string[] } | undefined => {
  const [first = "", ...others] = next.cells;
  const places = others.length === 0 ? [0, line.cells.length - 1] : [0];
  for (const place of places) {
    const cell = line.cells[place] ?? "";
    if (next.isBullet || cell.length > SHORT || first.length > SHORT) continue;
    const whole = together(cell, first);
    if (whole !== undefined) return { line: { ...line, cells: line.cells.with(place, whole) }, rest: others };
  }
  return undefined;
};

/** Periods that the width of their column broke are whole again. */
export const withWholePeriods = <Each extends Line>(lines: readonly Each[]): Each[] => {
  const whole: Each[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const found = above && joined(above, line);
    if (found === undefined) whole.push(line);
    else {
      whole[whole.length - 1] = found.line;
      if (found.rest.length > 0) whole.push({ ...line, cells: found.rest });
    }
  }
  return whole;
};
