interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T\s,].*)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:\s.*)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\s(.*))?$/;
const MONTH_FIRST = /^(?:[a-z]+,?\s)?([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:\D.*)?$/i;
const DAY_FIRST = /^(?:[a-z]+,?\s)?(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})(?:\D.*)?$/i;
const LONGEST = 60;

/**
 * The calendar day that a source writes, as YYYY-MM-DD, in the source's own offset: "2026-02-04T23:26:20-08:00" is the 4th.
 * A number is the milliseconds (or seconds) since 1970, in UTC. Null: not a whole date ("2024-07", "Posted Yesterday"), no such day
 * (31 February), or not sure ("03/04/2024" is March or April).
 */
export const localDateOf = (words: string | number): string | null => {
  if (typeof words === "number" || /^\d{10}(?:\d{3})?$/.test(words)) return dayOfInstant(Number(words));
  if (words.length > LONGEST) return null;
  const day = numericDay(words) ?? namedDay(words);
  return day === null ? null : existingDay(day);
};

const dayOfInstant = (number: number): string | null => {
  const isInSeconds = Math.abs(number) < 100_000_000_000;
  const instant = new Date(isInSeconds ? number * 1000 : number);
  return Number.isNaN(instant.getTime()) || instant.getUTCFullYear() > 9999 || number < 0
    ? null
    : instant.toISOString().slice(0, 10);
};

const numericDay = (words: string): Day | null => {
  const yearFirst = ISO.exec(words) ?? COMPACT.exec(words) ?? YEAR_FIRST.exec(words);
  if (yearFirst) return dayFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = DOTTED.exec(words);
  if (dotted) return dayFrom(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(words);
  return slashed && slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), slashed[4] ?? "");
};

/** Month first is American, day first is everybody else's: sure only if one number cannot be a month, or the clock is American. */
const slashedDay = (first: number, second: number, year: number, rest: string): Day | null => {
  if (first === second || second > 12 || /\b[ap]\.?m\b/i.test(rest))
    return { year, month: first, day: second };
  return first > 12 ? { year, month: second, day: first } : null;
};

const namedDay = (words: string): Day | null => {
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst) return dayFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(words);
  return dayFirst && dayFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
};

const monthOf = (name = ""): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

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
