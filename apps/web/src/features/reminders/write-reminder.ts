import type { Recurrence, Reminder } from "@jobtracker/contracts";
import { addDays, dayOf, writeDay } from "../../_kit/time/instants.ts";
import { cityOf, timeOf } from "../../_kit/time/wall-clock.ts";
import { planning } from "../../messages/planning.ts";
import { weekdays } from "./weekdays.ts";

const words = planning.reminders;

/** A day as people say it: today, tomorrow, 3 Feb. */
export const writeNear = (day: string, today: string): string => {
  if (day === today) return words.today;
  if (day === addDays(today, 1)) return words.tomorrow;
  return day === addDays(today, -1) ? words.yesterday : writeDay(day, today);
};

type Due = Pick<Reminder, "due" | "dueAt" | "timeZone">;

/** The day on which it is due where the person is, `YYYY-MM-DD`. */
export const dueDay = ({ due, dueAt }: Due, timeZone: string): string =>
  dueAt === null ? due.slice(0, 10) : dayOf(dueAt, timeZone);

/** When it is due, in the person's time; in words as it was set where that is another. */
export const writeDue = (reminder: Due, timeZone: string, today: string): string => {
  const day = writeNear(dueDay(reminder, timeZone), today);
  if (reminder.dueAt === null) return day;
  const time = timeOf(reminder.dueAt, timeZone);
  const set = reminder.due.slice(11);
  const zone = reminder.timeZone;
  return zone === null || zone === timeZone || set === time
    ? `${day}, ${time}`
    : `${day}, ${time} (${words.agreed(set, cityOf(zone))})`;
};

/** `every 2 weeks, on Mon, Thu, until 3 Feb 2027`. */
export const writeRecurrence = (recurrence: Recurrence): string => {
  const days = weekdays.filter((day) => recurrence.weekdays.includes(day)).map((day) => words.weekdays[day]);
  return [
    words.recurs(recurrence.every, recurrence.interval),
    ...(days.length > 0 ? [words.on(days.join(", "))] : []),
    ...(recurrence.until === null ? [] : [words.untilDay(writeDay(recurrence.until))]),
    ...(recurrence.count === null ? [] : [words.times(recurrence.count)]),
  ].join(", ");
};
