/// <reference lib="esnext.temporal" />
import { dayOfMoment, hasTime, type LocalMoment, type Recurrence, weekdays } from "@jobtracker/contracts";
import { addDays } from "../../_kit/local-day.ts";
import { instantOfMoment } from "../../_kit/local-moment.ts";
import {
  occurrenceAt,
  occurrencesBetween,
  type RemainingSeries,
  type Series,
} from "../../reminders/occurrences.ts";
import { dated, local, utc } from "./dates.ts";

const frequencies = { day: "DAILY", week: "WEEKLY", month: "MONTHLY" } as const;
/** Every month has it, and February often no more. */
const LAST_SURE_DAY = 28;
const LAST_DAY = 31;
/** The Februaries of so many days are named. */
const DAYS_NAMED = 7305;

const dayOfMonth = (moment: LocalMoment) => Number(dayOfMoment(moment).slice(8));

const byDay = ({ every, weekdays: chosen }: Recurrence): string[] =>
  every === "week" && chosen.length > 0
    ? [
        `BYDAY=${weekdays
          .filter((day) => chosen.includes(day))
          .join(",")
          .toUpperCase()}`,
      ]
    : [];

/** The 31st is the last day of each month. */
const byMonthDay = ({ recurrence, starts }: Series): string[] =>
  recurrence.every === "month" && dayOfMonth(starts) === LAST_DAY ? ["BYMONTHDAY=-1"] : [];

/** The 29th and the 30th are not in every February. */
const hasGaps = ({ recurrence, starts }: Series): boolean =>
  recurrence.every === "month" && dayOfMonth(starts) > LAST_SURE_DAY && dayOfMonth(starts) < LAST_DAY;

/**
 * The last days of the Februaries that have no such day, one by one. BYSETPOS could say them in the rule, but well-known
 * readers pass over it.
 */
const gapDays = (series: Series): LocalMoment[] => {
  if (!hasGaps(series)) return [];
  const first = dayOfMoment(series.starts);
  return occurrencesBetween(series, first, addDays(first, DAYS_NAMED)).filter(
    (moment) => dayOfMonth(moment) !== dayOfMonth(series.starts),
  );
};

/** Of days a day, of times an instant (RFC 5545, 3.3.10). */
const untilOf = (last: LocalMoment, timeZone: string | null): string =>
  timeZone === null || !hasTime(last)
    ? `UNTIL=${local(last)}`
    : `UNTIL=${utc(instantOfMoment(last, timeZone))}`;

/** What is named beside the rule does not count, so there a number of times is said by the last one. */
const endOf = (series: Series, timeZone: string | null): string[] => {
  const { until, count } = series.recurrence;
  if (until !== null) return [untilOf(until + series.starts.slice(10), timeZone)];
  if (count === null) return [];
  const last = hasGaps(series) ? occurrenceAt(series, count - 1) : undefined;
  return [last === undefined ? `COUNT=${count}` : untilOf(last, timeZone)];
};

/** When a series comes: its first time, its rule, the days beside it, and those of the rule on which it does not come. */
export const seriesLines = ({ series, passed }: RemainingSeries, timeZone: string | null): string[] => [
  dated("DTSTART", series.starts, timeZone),
  `RRULE:${[
    `FREQ=${frequencies[series.recurrence.every]}`,
    `INTERVAL=${series.recurrence.interval}`,
    "WKST=MO",
    ...byDay(series.recurrence),
    ...byMonthDay(series),
    ...endOf(series, timeZone),
  ].join(";")}`,
  ...gapDays(series).map((moment) => dated("RDATE", moment, timeZone)),
  ...passed.map((moment) => dated("EXDATE", moment, timeZone)),
];
