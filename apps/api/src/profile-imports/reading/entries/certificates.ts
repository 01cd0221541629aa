import { dateRanges } from "../dates/date-range.ts";
import type { DayOrder } from "../dates/date-words.ts";
import { joinLines } from "../lines/joined-lines.ts";
import { type Line, textOf } from "../lines/line.ts";
import { said, type Tree } from "../said.ts";
import { splitAtCommas, splitAtSeparators } from "./parts.ts";
import { oneDate } from "./period.ts";
import { type Entry, splitByDates, withoutRange } from "./split-entries.ts";

const BY = /\s(?:by|from|issued by|von|de|par|por)\s(?=\p{Lu})|\s\((?=\p{Lu}[^)]+\)$)/u;

const certificateOf = ({ parts, period }: Entry): Tree => {
  const pieces = splitAtSeparators(parts, null).flatMap(splitAtCommas);
  const [first, ...others] = pieces;
  const [name = "", by] = (first?.text ?? "").split(BY);
  const line = first?.line ?? 0;
  return {
    name: said(
      name.replace(/[()]/g, (mark) => (name.includes("(") && name.includes(")") ? mark : "")),
      line,
      "likely",
    ),
    issuer: said(
      by?.replace(/\)$/, "") ?? others[0]?.text,
      others[0]?.line ?? line,
      by === undefined ? "doubtful" : "likely",
    ),
    date: oneDate(period),
  };
};

/** A line each; several lines only where a date stands below its name. */
export const readCertificates = (lines: readonly Line[], order: DayOrder): Tree[] => {
  const joined = joinLines(lines);
  const dated = joined.filter((line) =>
    line.cells.some((cell) => isDateAlone(cell, order) && line.cells.length === 1),
  );
  if (dated.length > 0)
    return (splitByDates(joined, { order, names: 1, namesIn: () => 1 }) ?? []).map(certificateOf);
  return joined.map((line) => {
    const text = textOf(line).replace(/\s{2,}/g, "\t");
    const range = dateRanges(text, order).at(-1);
    const rest = range === undefined ? text : withoutRange(text, range);
    const parts = rest
      .split("\t")
      .filter((part) => part.trim() !== "")
      .map((part) => ({ text: part.trim(), line: line.no }));
    return certificateOf({
      parts,
      period: range === undefined ? null : { ...range, line: line.no },
      body: [],
    });
  });
};

const isDateAlone = (cell: string, order: DayOrder): boolean =>
  dateRanges(cell, order).some((range) => withoutRange(cell, range).trim() === "");
