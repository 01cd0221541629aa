import { monthOf } from "./month-names.ts";

/** How a page writes "03/04/2024". */
export type DayOrder = "day-first" | "month-first" | "unknown";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T\s,].*)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?$/;
const SHORT_DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s.*)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\s(.*))?$/;
const CJK = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/;
const WEEKDAY = String.raw`(?:\p{L}+\.?,?\s)?`;
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:\D.*)?$`,
  "iu",
);
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s?-?|\sde\s)\s?(\p{L}{3,10})\.?,?(?:\sdel?)?[\s-](\d{4})(?:\D.*)?$`,
  "iu",
);

const LONGEST = 60;

/**
 * The calendar day that a source writes, as YYYY-MM-DD, in the source's own offset: "2026-02-04T23:26:20-08:00" is the 4th.
 * A number is the milliseconds (or seconds) since 1970, in UTC. Null: not a whole date ("2024-07", "Posted Yesterday"), no such day
 * (31 February), or not sure ("03/04/2024" is March or April; by `order` it is one of them).
 */
export const localDateOf = (words: string | number, order: DayOrder = "unknown"): string | null => {
  if (typeof words === "number" || /^\d{10}(?:\d{3})?$/.test(words)) return dayOfInstant(Number(words));
  if (words.length > LONGEST) return null;
  const day = numericDay(words, order) ?? namedDay(words);
  return day === null ? null : existingDay(day);
};

const dayOfInstant = (number: number): string | null => {
  const isInSeconds = Math.abs(number) < 100_000_000_000;
  const instant = new Date(isInSeconds ? number * 1000 : number);
  return Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999 || number < 0
    ? null
    : instant.toISOString().slice(0, 10);
};

const numericDay = (words: string, order: DayOrder): Day | null => {
  const yearFirst = ISO.exec(words) ?? CJK.exec(words) ?? COMPACT.exec(words) ?? YEAR_FIRST.exec(words);
  if (yearFirst) return dayFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = DOTTED.exec(words);
  if (dotted) return dayFrom(dotted[3], dotted[2], dotted[1]);
  const short = SHORT_DOTTED.exec(words);
  if (short) return dayFrom(`20${short[3]}`, short[2], short[1]);
  const slashed = SLASHED.exec(words);
  if (slashed === null) return null;
  if (order === "day-first") return dayFrom(slashed[3], slashed[2], slashed[1]);
  if (order === "month-first") return dayFrom(slashed[3], slashed[1], slashed[2]);
  return slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), slashed[4] ?? "");
};

/** Month first is American, day first is everybody else's: sure only if one number cannot be a month, or the clock is American. */
const slashedDay = (first: number, second: number, year: number, rest: string): Day | null => {
  if (first === second || second > 12 || /\b[ap]\.?m\b/i.test(rest))
    return { year, month: first, day: second };
  return first > 12 ? { year, month: second, day: first } : null;
};

/** "5 April", "April 5th", "5. April" and "05.04." in a given year; null: not such words, or no such day. */
export const dayWithoutYear = (words: string, year: number): string | null => {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.$/.exec(words);
  if (words.length > LONGEST || /\d{4}/.test(words)) return null;
  const day = dotted
    ? dayFrom(String(year), dotted[2], dotted[1])
    : namedDay(`${words.replace(/[.,]$/, "")} ${year}`);
  return day && existingDay(day);
};

const namedDay = (words: string): Day | null => {
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(words);
  return dayFirst && dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
};

const dayOf = (year = "", month = "", day = ""): Day | null => {
  const number = monthOf(month);
  return number === null ? null : { year: Number(year), month: number, day: Number(day) };
};

const dayFrom = (year = "", month = "", day = ""): Day => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

const existingDay = ({ year, month, day }: Day): string | null => {
  const two = (part: number) => String(part).padStart(2, "0");
  const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
};
