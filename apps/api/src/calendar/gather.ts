import type { CalendarKind } from "@jobtracker/contracts";
import {
  type CalendarInterviewRow,
  type ClosingJobRow,
  type FollowUpRow,
  listCalendarInterviews,
  listClosingJobs,
  listFollowUps,
  listOfferDeadlines,
  listRecurringReminders,
  listReminders,
  type OfferOfJobRow,
  type Queryable,
  type ReminderOfJobRow,
} from "@jobtracker/db";
import { addDays, dayAfter, startOfDay } from "../_kit/local-day.ts";

/** Of each kind: more is no calendar that a person reads. */
export const MOST_OF_KIND = 500;
/** The stage at which a posting waits to be applied for. */
const SAVED = "saved";

export interface Span {
  readonly db: Queryable;
  readonly userId: number;
  readonly timeZone: string;
  /** First and last day, where the person is. */
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly CalendarKind[];
}

/** The rows of a span. Times in other zones may lie a day beside it; recurring reminders begin before its end. */
export interface Gathered {
  readonly interviews: readonly CalendarInterviewRow[];
  /** Those that come once, and those that come again, each once. */
  readonly reminders: readonly ReminderOfJobRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly offers: readonly OfferOfJobRow[];
  readonly closing: readonly ClosingJobRow[];
}

const remindersOf = async (db: Queryable, range: { userId: number; from: string; before: string }) => {
  const { userId, from, before } = range;
  const limit = MOST_OF_KIND;
  const due = await listReminders(db, { userId, from, before }, { limit });
  const recurring = await listRecurringReminders(db, { userId, before, limit });
  return [...new Map([...due, ...recurring].map((row) => [row.reminderId, row])).values()];
};

export const gather = async ({ db, userId, timeZone, from, to, kinds }: Span): Promise<Gathered> => {
  const limit = MOST_OF_KIND;
  const days = { userId, from, before: dayAfter(to), limit };
  // What a clock elsewhere shows can be a day before or after the person's.
  const near = { userId, from: addDays(from, -1), before: addDays(to, 2), limit };
  const instants = {
    userId,
    from: startOfDay(from, timeZone),
    before: startOfDay(dayAfter(to), timeZone),
    limit,
  };
  const has = (kind: CalendarKind) => kinds.includes(kind);
  return {
    interviews: has("interview") ? await listCalendarInterviews(db, instants) : [],
    reminders: has("reminder") ? await remindersOf(db, near) : [],
    followUps: has("followUp") ? await listFollowUps(db, days) : [],
    offers: has("offerDeadline") ? await listOfferDeadlines(db, near) : [],
    closing: has("jobClosing") ? await listClosingJobs(db, { ...days, stageKey: SAVED }) : [],
  };
};
