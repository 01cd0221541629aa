/// <reference lib="esnext.temporal" />
import { dayOfMoment, type LocalMoment, type Recurrence, weekdays } from "@jobtracker/contracts";

/** A recurrence with the time from which it is counted. */
export interface Series {
  readonly starts: LocalMoment;
  readonly recurrence: Recurrence;
}

/** The last day that the product knows. */
const LAST_DAY = "2199-12-31";
/** More than there are days from the first year of the product to the last; and few enough months to count by. */
const MORE_THAN_ALL = 120_000;

type Day = Temporal.PlainDate;

const firstDay = ({ starts }: Series): Day => Temporal.PlainDate.from(dayOfMoment(starts));

/** Days of the week from 0, Monday, in their order; the one of the first day unless some are said. */
const daysOfWeek = ({ recurrence }: Series, first: Day): readonly number[] =>
  recurrence.weekdays.length === 0
    ? [first.dayOfWeek - 1]
    : weekdays.flatMap((weekday, index) => (recurrence.weekdays.includes(weekday) ? [index] : []));

/** Weeks begin on Monday; the first week may have begun before the first day. */
const dayByWeeks = (series: Series, number: number): Day => {
  const first = firstDay(series);
  const days = daysOfWeek(series, first);
  const place = number + days.indexOf(first.dayOfWeek - 1);
  const weeks = Math.floor(place / days.length) * series.recurrence.interval;
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  return monday.add({ weeks, days: days[place % days.length] ?? 0 });
};

const dayAt = (series: Series, number: number): Day => {
  const { every, interval } = series.recurrence;
  if (every === "week") return dayByWeeks(series, number);
  const count = number * interval;
  // Counted from the first day, so that the 31st is the 31st again after a shorter month.
  return firstDay(series).add(every === "day" ? { days: count } : { months: count });
};

/** The time of that number, from 0; undefined past the end. The clock shows the same time each day. */
export const occurrenceAt = (series: Series, number: number): LocalMoment | undefined => {
  const { until, count, interval } = series.recurrence;
  if (number >= (count ?? MORE_THAN_ALL) || number * interval > MORE_THAN_ALL) return undefined;
  const day = dayAt(series, number);
  // As days: as texts, the year 10,000 stands before this one.
  return Temporal.PlainDate.compare(day, until ?? LAST_DAY) > 0
    ? undefined
    : day.toString() + series.starts.slice(10);
};

/** The number of the first time that `isReached` is true of; they become true once and stay so. */
const firstNumber = (series: Series, isReached: (moment: LocalMoment) => boolean): number => {
  let [low, high] = [0, series.recurrence.count ?? MORE_THAN_ALL];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const moment = occurrenceAt(series, middle);
    if (moment === undefined || isReached(moment)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The first time that `isReached` is true of; undefined if there is none. Looks at about seventeen of them. */
export const firstOccurrence = (
  series: Series,
  isReached: (moment: LocalMoment) => boolean,
): LocalMoment | undefined => occurrenceAt(series, firstNumber(series, isReached));

/** The times on days from `from` to `to`, both inclusive. */
export const occurrencesBetween = (series: Series, from: string, to: string): LocalMoment[] => {
  const found: LocalMoment[] = [];
  let number = firstNumber(series, (moment) => dayOfMoment(moment) >= from);
  for (;;) {
    const moment = occurrenceAt(series, number);
    if (moment === undefined || dayOfMoment(moment) > to) return found;
    found.push(moment);
    number += 1;
  }
};

export interface RemainingSeries {
  readonly series: Series;
  /** Occurrences with which it begins, because it must begin on the day of the month that it is counted by, and which are over. */
  readonly passed: readonly LocalMoment[];
}

/** The series from one of its occurrences on: the same times, counted from a later one. */
export const seriesFrom = (series: Series, occurrence: LocalMoment): RemainingSeries => {
  const { starts, recurrence } = series;
  const isAnchor = (moment: LocalMoment) =>
    recurrence.every !== "month" || dayOfMoment(moment).slice(8) === dayOfMoment(starts).slice(8);
  const passed: LocalMoment[] = [];
  let number = firstNumber(series, (moment) => moment >= occurrence);
  let anchor = occurrenceAt(series, number) ?? occurrence;
  while (number > 0 && !isAnchor(anchor)) {
    number -= 1;
    anchor = occurrenceAt(series, number) ?? starts;
    passed.unshift(anchor);
  }
  const count = recurrence.count === null ? null : recurrence.count - number;
  return { series: { starts: anchor, recurrence: { ...recurrence, count } }, passed };
};

/** The first day on or after that of `starts` on which the recurrence can begin; `starts` itself unless weekdays are said. */
export const fittingStart = ({ starts, recurrence }: Series): LocalMoment => {
  const day = Temporal.PlainDate.from(dayOfMoment(starts));
  const days = daysOfWeek({ starts, recurrence }, day);
  const wait = Math.min(...days.map((weekday) => (weekday - (day.dayOfWeek - 1) + 7) % 7));
  return day.add({ days: wait }).toString() + starts.slice(10);
};
