import type { DateRange } from "../dates/date-range.ts";
import type { DateFound } from "../dates/date-words.ts";
import { type Said, said } from "../said.ts";

type Dated = (DateRange & { readonly line: number }) | null;

const saidDate = (found: DateFound | null, line: number): Said | null =>
  found === null ? null : said(found.date, line, found.doubtful ? "doubtful" : "likely");

/** What JSON Resume calls a period. Of a position one date alone is both ends: what was done in one summer. */
export const positionDates = (period: Dated): { startDate: Said | null; endDate: Said | null } => {
  if (period === null) return { startDate: null, endDate: null };
  const end = saidDate(period.end, period.line);
  const start = saidDate(period.start, period.line);
  return { startDate: start ?? end, endDate: end };
};

/** Of a degree one date alone is when it was given. */
export const degreeDates = (period: Dated): { startDate: Said | null; endDate: Said | null } =>
  period === null
    ? { startDate: null, endDate: null }
    : { startDate: saidDate(period.start, period.line), endDate: saidDate(period.end, period.line) };

/** The one day, month or year of a certificate or an award. */
export const oneDate = (period: Dated): Said | null =>
  period === null ? null : saidDate(period.start ?? period.end, period.line);
