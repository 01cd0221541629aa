import { z } from "zod";
import { LocalDate } from "./scalars.ts";

const FORM = /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

const isMoment = (text: string): boolean => {
  const day = FORM.exec(text)?.groups?.day;
  return day !== undefined && LocalDate.safeParse(day).success;
};

/**
 * What the calendar, and perhaps the clock, shows: a day (`2026-01-31`) or a time of it (`2026-01-31T12:00`), without an
 * offset. A time needs a zone beside it. As text these sort by time, a day before the times of it.
 */
export const LocalMoment = z.string().refine(isMoment, {
  message: "Must be a day such as 2026-01-31, or a time of it such as 2026-01-31T12:00",
});
export type LocalMoment = z.output<typeof LocalMoment>;

/** True for a time, false for a whole day. */
export const hasTime = (moment: LocalMoment): boolean => moment.includes("T");

export const dayOfMoment = (moment: LocalMoment): string => moment.slice(0, 10);
