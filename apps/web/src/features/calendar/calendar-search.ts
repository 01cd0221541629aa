import type { CalendarKind } from "@jobtracker/contracts";
import { api } from "../../_kit/api/client.ts";
import { addDays } from "../../_kit/time/instants.ts";
import { calendarKinds } from "./kinds.ts";

export const views = ["month", "week", "agenda"] as const;
export type CalendarView = (typeof views)[number];

export interface CalendarSearch {
  /** As the window has room for unless said. */
  readonly view?: CalendarView;
  /** A day of what is shown; today unless said. */
  readonly day?: string;
  /** All unless said. */
  readonly kinds?: CalendarKind[];
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^(19|20|21)\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

const readKinds = (value: unknown): CalendarKind[] =>
  Array.isArray(value) ? calendarKinds.filter((kind) => value.includes(kind)) : [];

export const readCalendarSearch = (search: Record<string, unknown>): CalendarSearch => {
  const view = views.find((name) => name === search.view);
  const kinds = readKinds(search.kinds);
  return {
    ...(view && { view }),
    ...(isDay(search.day) && { day: search.day }),
    ...(kinds.length > 0 && { kinds }),
  };
};

const DAYS_OF_WEEK = 7;
const AGENDA_DAYS = 30;

/** The Monday of its week. */
export const mondayOf = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK));
};

const lastOfMonth = (day: string): string => {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The days that are shown: of a month its whole weeks. */
export const rangeOf = (view: CalendarView, day: string): DayRange => {
  if (view === "agenda") return { from: day, to: addDays(day, AGENDA_DAYS - 1) };
  if (view === "week") return { from: mondayOf(day), to: addDays(mondayOf(day), DAYS_OF_WEEK - 1) };
  return {
    from: mondayOf(`${day.slice(0, 8)}01`),
    to: addDays(mondayOf(lastOfMonth(day)), DAYS_OF_WEEK - 1),
  };
};

/** A day of what comes before (-1) or after (1). */
export const stepFrom = (view: CalendarView, day: string, direction: -1 | 1): string => {
  if (view === "agenda") return addDays(day, direction * AGENDA_DAYS);
  if (view === "week") return addDays(day, direction * DAYS_OF_WEEK);
  return direction === 1
    ? addDays(lastOfMonth(day), 1)
    : `${addDays(`${day.slice(0, 8)}01`, -1).slice(0, 8)}01`;
};

export const daysOf = ({ from, to }: DayRange): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

export const entriesQuery = (range: DayRange, kinds: readonly CalendarKind[] | undefined) =>
  api.calendar.entries.queryOptions({ ...range, ...(kinds && { kinds: [...kinds] }) });
