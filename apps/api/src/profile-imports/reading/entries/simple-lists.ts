import { dateRanges } from "../dates/date-range.ts";
import type { DayOrder } from "../dates/date-words.ts";
import { joinLines } from "../lines/joined-lines.ts";
import { type Line, textOf } from "../lines/line.ts";
import { said, type Tree } from "../said.ts";
import { oneDate } from "./period.ts";
import { skillsIn } from "./skills.ts";
import { withoutRange } from "./split-entries.ts";

/** A line without its date, and the date. */
const dated = (line: Line, order: DayOrder) => {
  const text = textOf(line);
  const range = dateRanges(text, order).at(-1);
  return range === undefined
    ? { text, date: null }
    : { text: withoutRange(text, range).replace(/\t/g, " "), date: oneDate({ ...range, line: line.no }) };
};

export const readAwards = (lines: readonly Line[], order: DayOrder): Tree[] =>
  joinLines(lines).map((line) => {
    const { text, date } = dated(line, order);
    return { title: said(text, line.no, "likely", line.toNo), date };
  });

/** A publication begins with a bullet, in bold, or apart; authors and numbers below it are its summary. */
export const readPublications = (lines: readonly Line[], order: DayOrder): Tree[] => {
  const joined = joinLines(lines);
  const starts = joined.flatMap((line, index) => {
    const above = joined[index - 1];
    const isNew = above === undefined || line.isBullet || line.isApart || (line.isBold && !above.isBold);
    return isNew ? [index] : [];
  });
  return starts.map((start, at) => {
    const [first, ...rest] = joined.slice(start, starts[at + 1] ?? joined.length);
    if (first === undefined) return null;
    const { text, date } = dated(first, order);
    const words = rest.map(textOf).join("\n");
    return {
      name: said(text, first.no, "likely", first.toNo),
      releaseDate: date ?? rest.map((line) => dated(line, order).date).find((each) => each !== null) ?? null,
      summary: said(words, rest[0]?.no ?? first.no, "likely", rest.at(-1)?.toNo),
    };
  });
};

export const readInterests = (lines: readonly Line[]): Tree[] =>
  joinLines(lines).flatMap((line) =>
    line.cells.flatMap(skillsIn).map((name) => ({ name: said(name, line.no, "likely") })),
  );

const ON_REQUEST = /request|anfrage|demande|petici/iu;

export const readReferences = (lines: readonly Line[]): Tree[] =>
  joinLines(lines)
    .filter((line) => !ON_REQUEST.test(textOf(line)))
    .map((line) => ({ reference: said(textOf(line), line.no, "likely", line.toNo) }));
