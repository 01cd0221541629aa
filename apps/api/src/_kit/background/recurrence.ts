/// <reference lib="esnext.temporal" />
import { TimeZone } from "@jobtracker/contracts";
import { z } from "zod";

const DAYS_OF_A_WEEK = 7;

/** When something comes again: at a time of the day where the time zone is, on every day or on some of a week. */
export const Recurrence = z.strictObject({
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "Must be a time such as 03:15"),
  /** 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(DAYS_OF_A_WEEK)).min(1).max(DAYS_OF_A_WEEK).optional(),
  timeZone: TimeZone,
});
export type Recurrence = z.output<typeof Recurrence>;

/**
 * The first time after the instant, ISO 8601 in UTC. Once a day, whatever the clocks do: where they skip the time, it is
 * as much later as they skip (02:30 becomes 03:30); where they show it twice, it is the first ("compatible", as RFC 5545
 * has it too).
 */
export const nextOccurrence = ({ at, days, timeZone }: Recurrence, after: string): string => {
  const from = Temporal.Instant.from(after);
  const today = from.toZonedDateTimeISO(timeZone).toPlainDate();
  // A week and a day: today's may be over, and the next one be a week away.
  for (let ahead = 0; ahead <= DAYS_OF_A_WEEK; ahead++) {
    const day = today.add({ days: ahead });
    if (days !== undefined && !days.includes(day.dayOfWeek)) continue;
    const time = day.toZonedDateTime({ timeZone, plainTime: at }).toInstant();
    if (Temporal.Instant.compare(time, from) > 0) return new Date(time.epochMilliseconds).toISOString();
  }
  throw new Error(`Nothing comes after ${after}`);
};

export const readRecurrence = (json: string): Recurrence => Recurrence.parse(JSON.parse(json));
