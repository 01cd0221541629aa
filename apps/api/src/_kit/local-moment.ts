/// <reference lib="esnext.temporal" />
import { AppError, hasTime, type LocalMoment } from "@jobtracker/contracts";
import { timeZoneName } from "./wall-time.ts";

/** A day, without a zone; or a time by the clocks of a zone. */
export interface ZonedMoment {
  readonly moment: LocalMoment;
  /** Null for days. */
  readonly timeZone: string | null;
  /** Null for days. */
  readonly instant: string | null;
}

/**
 * The instant of a time by the clocks of the zone. A time that they skip is as long after the gap as it would have been
 * after its beginning (02:30 becomes 03:30); one that they show twice is meant once, the first time. As RFC 5545, 3.3.5.
 */
export const instantOfMoment = (moment: LocalMoment, timeZone: string): string => {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(moment).toZonedDateTime(timeZone, {
    disambiguation: "compatible",
  });
  return new Date(epochMilliseconds).toISOString();
};

const refuseZone = () =>
  new AppError(
    "INVALID_INPUT",
    "timeZone: A day has no time zone; say a time of it, or leave out the zone.",
    {
      issues: [{ path: ["timeZone"], message: "A day has no time zone" }],
    },
  );

/** Joins a moment with its zone, the person's unless said. Throws INVALID_INPUT for a day with a zone. */
export const zonedMoment = (moment: LocalMoment, given: string | undefined, usual: string): ZonedMoment => {
  if (!hasTime(moment)) {
    if (given !== undefined) throw refuseZone();
    return { moment, timeZone: null, instant: null };
  }
  const timeZone = timeZoneName(given ?? usual);
  return { moment, timeZone, instant: instantOfMoment(moment, timeZone) };
};

/** True if its day, or its instant, lies before now. `today`: the day that it is where the person is. */
export const isPast = ({ moment, instant }: ZonedMoment, now: string, today: string): boolean =>
  instant === null ? moment < today : instant <= now;
