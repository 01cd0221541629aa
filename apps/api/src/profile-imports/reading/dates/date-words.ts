import { MONTH_PATTERN, monthNumber } from "./month-words.ts";

/** Whether "03/04/2021" is in April or in March; unknown: nobody can tell. */
export type DayOrder = "day-first" | "month-first" | "unknown";

/** A year, month or day as JSON Resume writes it. `doubtful`: a part of it was left out because nobody can tell. */
export interface DateFound {
  readonly date: string;
  readonly doubtful: boolean;
}

const YEAR = String.raw`(?:19[4-9]\d|20\d\d)`;
const SEASON =
  "summer|spring|fall|autumn|winter|sommer|fruhling|fruhjahr|herbst|ete|printemps|automne|hiver|verano|primavera|otono|invierno|estate|autunno|inverno|verao|outono";

/**
 * The forms of one date in folded text, each with its own group. Years alone come last: they would match in the others.
 * "Wintersemester 2018/19" begins in 2018.
 */
const FORMS = {
  iso: String.raw`(${YEAR})[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?(?![\d])`,
  day: String.raw`([0-3]?\d)([/.-])\s?([01]?\d|[0-3]\d)\2\s?(${YEAR})`,
  month: String.raw`(0?[1-9]|1[0-2])\s?[/.-]\s?(${YEAR})`,
  shortMonth: String.raw`(0[1-9]|1[0-2])[/.]'?(\d\d)(?![\d/.])`,
  named: String.raw`(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?)?\b(${MONTH_PATTERN})\b\.?,?\s?(?:\d{1,2},\s)?(?:de[l]?\s)?(?:(${YEAR})|['’](\d\d))`,
  yearNamed: String.raw`(${YEAR})\s(${MONTH_PATTERN})\b\.?`,
  season: String.raw`(?:(?:${SEASON})(?:semester)?|semestre|ws|ss|q[1-4])\.?,?\s(?:de\s)?(${YEAR})(?:/\d\d)?`,
  year: String.raw`(?<![\d.,/$€£])(${YEAR})(?![\d]|[.,]\d)`,
} as const;

/** A date in folded text, without groups. */
export const DATE_PATTERN = Object.values(FORMS)
  .map((form) => form.replace(/\\2/g, "[/.-]").replace(/\((?!\?)/g, "(?:"))
  .join("|");

const two = (part: string | number) => String(part).padStart(2, "0");

/** "'19" is 2019; "'87" is 1987. */
const century = (short: string): string => (Number(short) > 60 ? `19${short}` : `20${short}`);

const sure = (date: string): DateFound => ({ date, doubtful: false });

const ofDay = (first: number, second: number, year: string, order: DayOrder): DateFound => {
  const isDayFirst = first > 12 || (second <= 12 && order === "day-first");
  const isMonthFirst = second > 12 || order === "month-first" || first === second;
  if (isDayFirst && second <= 12) return sure(`${year}-${two(second)}-${two(first)}`);
  if (isMonthFirst && first <= 12) return sure(`${year}-${two(first)}-${two(second)}`);
  return { date: year, doubtful: true };
};

type Reader = (parts: readonly string[], order: DayOrder) => DateFound | null;

const readers: Readonly<Record<keyof typeof FORMS, Reader>> = {
  iso: ([year, month = "", day]) =>
    sure(day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`),
  day: ([first, mark, second, year = ""], order) =>
    ofDay(Number(first), Number(second), year, mark === "." ? "day-first" : order),
  month: ([month = "", year]) => sure(`${year}-${two(month)}`),
  shortMonth: ([month = "", year = ""]) => sure(`${century(year)}-${two(month)}`),
  named: ([name = "", year, short = ""]) => namedMonth(name, year ?? century(short)),
  yearNamed: ([year = "", name = ""]) => namedMonth(name, year),
  season: ([year = ""]) => sure(year),
  year: ([year = ""]) => sure(year),
};

const namedMonth = (name: string, year: string): DateFound | null => {
  const month = monthNumber(name);
  return month === undefined ? null : sure(`${year}-${two(month)}`);
};

const patterns = (Object.keys(FORMS) as (keyof typeof FORMS)[]).map(
  (form) => [new RegExp(`^(?:${FORMS[form]})$`, "u"), readers[form]] as const,
);

/** Reads the words that `DATE_PATTERN` found; folded. */
export const dateOf = (words: string, order: DayOrder): DateFound | null => {
  for (const [pattern, read] of patterns) {
    const [, ...parts] = pattern.exec(words) ?? [];
    if (parts.length > 0) return read(parts, order);
  }
  return null;
};
