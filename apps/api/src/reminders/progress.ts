import {
  AppError,
  dayOfMoment,
  hasTime,
  type LocalMoment,
  type ParsedInputOf,
  type Reminder,
  type reminders,
} from "@jobtracker/contracts";
import type { ReminderRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { dayAt } from "../_kit/local-day.ts";
import { instantOfMoment } from "../_kit/local-moment.ts";
import { firstOccurrence } from "./occurrences.ts";
import { recurrenceOf } from "./present.ts";
import { loadLiveReminder, writeReminder } from "./reminder-state.ts";

type Operations = typeof reminders.operations;

const demandOpen = ({ doneDate }: ReminderRow): void => {
  if (doneDate === null) return;
  throw new AppError("CONFLICT", "This reminder is done; reopen it first.");
};

/** True of the times that are still to come: today's day is, a time up to now is not. */
const isToCome =
  (timeZone: string | null, now: string, today: string) =>
  (moment: LocalMoment): boolean =>
    timeZone === null || !hasTime(moment)
      ? dayOfMoment(moment) >= today
      : instantOfMoment(moment, timeZone) > now;

/** The next time after the one that it stands at. Times that went by meanwhile are not made up for. */
const nextOccurrence = (row: ReminderRow, now: string, today: string): LocalMoment | undefined => {
  const recurrence = recurrenceOf(row);
  if (recurrence === null) return undefined;
  const toCome = isToCome(row.timeZone, now, today);
  const series = { starts: row.starts, recurrence };
  return firstOccurrence(series, (moment) => moment > row.occurrence && toCome(moment));
};

/** A day has none, also where the reminder has a zone because its other times are times of the clock. */
const instantOf = (moment: LocalMoment, timeZone: string | null) =>
  timeZone === null || !hasTime(moment) ? null : instantOfMoment(moment, timeZone);

/** Ticks off; a recurring one goes on to its next time. Throws NOT_FOUND, VERSION_CONFLICT, CONFLICT if it is done. */
export const completeReminder = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["done"]>,
): Promise<Applied<Reminder>> => {
  const { now, actor } = context;
  const before = await loadLiveReminder(context, input);
  demandOpen(before);
  const next = nextOccurrence(before, now, dayAt(now, actor.timeZone));
  if (next === undefined) return writeReminder(context, before, { doneDate: now });
  return writeReminder(context, before, {
    occurrence: next,
    due: next,
    dueDate: instantOf(next, before.timeZone),
    previousOccurrence: before.occurrence,
    previousDue: before.due,
    previousDoneDate: now,
  });
};

const reopened = (row: ReminderRow) => {
  if (row.doneDate !== null) return { doneDate: null };
  const { previousOccurrence, previousDue } = row;
  if (previousOccurrence === null || previousDue === null)
    throw new AppError("CONFLICT", "This reminder is open.");
  return {
    occurrence: previousOccurrence,
    due: previousDue,
    dueDate: instantOf(previousDue, row.timeZone),
    previousOccurrence: null,
    previousDue: null,
    previousDoneDate: null,
  };
};

/** Takes back the last tick. Throws NOT_FOUND, VERSION_CONFLICT, CONFLICT if there is none. */
export const reopenReminder = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["reopen"]>,
): Promise<Applied<Reminder>> => {
  const before = await loadLiveReminder(context, input);
  return writeReminder(context, before, reopened(before));
};

/**
 * Only this time: a recurring one comes again at its own. A time is by the clocks of the reminder's zone, or of the
 * person's. Throws NOT_FOUND, VERSION_CONFLICT, CONFLICT if it is done.
 */
export const snoozeReminder = async (
  context: PersonContext,
  { until, ...reminder }: ParsedInputOf<Operations["snooze"]>,
): Promise<Applied<Reminder>> => {
  const before = await loadLiveReminder(context, reminder);
  demandOpen(before);
  const timeZone = before.timeZone ?? (hasTime(until) ? context.actor.timeZone : null);
  return writeReminder(context, before, { due: until, timeZone, dueDate: instantOf(until, timeZone) });
};
