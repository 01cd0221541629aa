import type { Recurrence, Reminder, Weekday } from "@jobtracker/contracts";
import { weekdays } from "./weekdays.ts";

export interface ReminderFormValues {
  text: string;
  day: string | null;
  /** `HH:MM`; empty: the whole day. */
  time: string;
  timeZone: string;
  repeat: "never" | Recurrence["every"];
  interval: number | string;
  weekdays: string[];
  ends: "never" | "until" | "count";
  until: string | null;
  count: number | string;
}

export const newReminder = (day: string, timeZone: string): ReminderFormValues => ({
  text: "",
  day,
  time: "",
  timeZone,
  repeat: "never",
  interval: 1,
  weekdays: [],
  ends: "never",
  until: null,
  count: 10,
});

const endsOf = ({ until, count }: Recurrence): ReminderFormValues["ends"] => {
  if (until !== null) return "until";
  return count === null ? "never" : "count";
};

export const valuesOf = (reminder: Reminder, timeZone: string): ReminderFormValues => {
  const { due, recurrence } = reminder;
  const blank = newReminder(due.slice(0, 10), reminder.timeZone ?? timeZone);
  const common = { ...blank, text: reminder.text, time: due.slice(11) };
  if (recurrence === null) return common;
  return {
    ...common,
    repeat: recurrence.every,
    interval: recurrence.interval,
    weekdays: recurrence.weekdays,
    ends: endsOf(recurrence),
    until: recurrence.until,
    count: recurrence.count ?? blank.count,
  };
};

const DAYS_OF_WEEK = 7;

/** From Monday, 0. */
const weekdayOf = (day: string): number =>
  (new Date(`${day}T00:00:00Z`).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;

const isWeekday = (text: string): text is Weekday => weekdays.some((weekday) => weekday === text);

const recurrenceOf = (values: ReminderFormValues): Recurrence | null => {
  if (values.repeat === "never") return null;
  return {
    every: values.repeat,
    interval: Number(values.interval),
    weekdays: values.repeat === "week" ? values.weekdays.filter(isWeekday) : [],
    until: values.ends === "until" ? values.until : null,
    count: values.ends === "count" ? Number(values.count) : null,
  };
};

/** The first day from the chosen one on that is one of the weekdays. */
const firstDay = (day: string, days: readonly Weekday[]): string => {
  if (days.length === 0) return day;
  const places = days.map((weekday) => weekdays.indexOf(weekday));
  const wait = Math.min(...places.map((place) => (place - weekdayOf(day) + DAYS_OF_WEEK) % DAYS_OF_WEEK));
  return new Date(Date.parse(`${day}T00:00:00Z`) + wait * 86_400_000).toISOString().slice(0, 10);
};

/** As the operations take them. */
export const fieldsOf = (values: ReminderFormValues) => {
  const recurrence = recurrenceOf(values);
  const day = firstDay(values.day ?? "", recurrence?.weekdays ?? []);
  const hasTime = values.time !== "";
  return {
    text: values.text.trim(),
    due: hasTime ? `${day}T${values.time.slice(0, 5)}` : day,
    ...(hasTime && { timeZone: values.timeZone }),
    recurrence,
  };
};
