import { language } from "../../messages/index.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes many times as long as to use it, and tables use one for thousands of rows. */
export const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
};

/** Day of an instant in the time zone, `YYYY-MM-DD`. */
export const dayOf = (instant: string | Date, timeZone: string): string =>
  formatOf("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(instant),
  );

export const today = (timeZone: string): string => dayOf(new Date(), timeZone);

/** What the clocks of the time zone show at an instant, counted as if it were UTC (ms). */
export const clockAt = (instant: number, timeZone: string): number =>
  Date.parse(
    `${formatOf("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant).replace(" ", "T")}Z`,
  );

/** The instant at which a day begins in the time zone. */
export const startOfDay = (day: string, timeZone: string): string => {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  const near = wanted - (clockAt(wanted, timeZone) - wanted);
  // Between the guess and the day's beginning the clocks may have changed.
  return new Date(wanted - (clockAt(near, timeZone) - near)).toISOString();
};

const DAY = 86_400_000;

/** Days from one calendar day to another; negative if the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);

/** `3 Feb 2026, 14:05` in the time zone. */
export const writeInstant = (instant: string, timeZone: string): string =>
  formatOf(language, { timeZone, dateStyle: "medium", timeStyle: "short" }).format(new Date(instant));

/** `Wed, 3 Feb 2026, 14:05` in the time zone. */
export const writeMoment = (instant: string, timeZone: string): string =>
  formatOf(language, {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));

/** A calendar day; the year only if it is another than that of `reference`. */
export const writeDay = (day: string, reference?: string): string =>
  formatOf(language, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(reference?.slice(0, 4) === day.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(`${day}T00:00:00Z`));
