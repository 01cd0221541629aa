import { ApplicationID, hasTime, Recurrence, type Reminder, ReminderID } from "@jobtracker/contracts";
import type { ReminderOfJobRow, ReminderRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";
import { dayAt } from "../_kit/local-day.ts";
import { isPast } from "../_kit/local-moment.ts";
import { toJobInBrief } from "../jobs/job-in-brief.ts";

/** Of a stored one. */
export const recurrenceOf = ({ recurrence }: Pick<ReminderRow, "recurrence">): Recurrence | null =>
  recurrence === null ? null : Recurrence.parse(JSON.parse(recurrence));

interface Now {
  readonly now: string;
  readonly actor: { readonly timeZone: string };
}

const isOverdue = (row: ReminderRow, { now, actor }: Now): boolean =>
  row.doneDate === null &&
  isPast({ moment: row.due, timeZone: row.timeZone, instant: row.dueDate }, now, dayAt(now, actor.timeZone));

export const toReminder = (row: ReminderOfJobRow, now: Now): Reminder => ({
  id: ReminderID.parse(row.reminderId),
  version: row.rowVersionNo,
  text: row.text,
  applicationId: row.jobApplicationId === null ? null : ApplicationID.parse(row.jobApplicationId),
  job: toJobInBrief(row),
  due: row.due,
  timeZone: hasTime(row.due) ? row.timeZone : null,
  dueAt: row.dueDate,
  isOverdue: isOverdue(row, now),
  isSnoozed: row.doneDate === null && row.due !== row.occurrence,
  recurrence: recurrenceOf(row),
  doneAt: row.doneDate,
  lastDoneAt: row.previousDoneDate,
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

const fieldsOf = ({
  reminderId,
  userId,
  createdDate,
  updatedDate,
  ...fields
}: ReminderRow): Record<string, unknown> => fields;

export const reminderChange = (before: ReminderRow | null, after: ReminderRow): Change => ({
  table: "Reminder",
  id: after.reminderId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});
