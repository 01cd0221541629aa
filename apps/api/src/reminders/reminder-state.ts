import { AppError, type Reminder } from "@jobtracker/contracts";
import {
  countOpenReminders,
  findReminder,
  type ReminderColumns,
  type ReminderOfJobRow,
  type ReminderRow,
  updateReminder,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { loadLiveCard } from "../applications/application-state.ts";
import { loadLiveJob } from "../jobs/job-state.ts";
import { reminderChange, toReminder } from "./present.ts";

const MOST_OPEN = 1000;

/** Throws CONSTRAINT_VIOLATED when a person has as many open reminders as there is room for. */
export const demandRoom = async ({ db, actor }: PersonContext): Promise<void> => {
  if ((await countOpenReminders(db, actor.userId)) < MOST_OPEN) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `There is room for ${MOST_OPEN} open reminders; tick off or delete one first.`,
  );
};

/** A reminder, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadReminder = async (
  { db, actor }: PersonContext,
  reminderId: number,
): Promise<ReminderOfJobRow> => {
  const row = await findReminder(db, { userId: actor.userId, reminderId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such reminder.");
  return row;
};

/** Throws NOT_FOUND if the application or the job that it is about is deleted. */
export const demandSubject = async (
  context: PersonContext,
  { jobApplicationId, jobId }: Pick<ReminderRow, "jobApplicationId" | "jobId">,
): Promise<void> => {
  if (jobApplicationId !== null) await loadLiveCard(context, jobApplicationId);
  if (jobId !== null) await loadLiveJob(context, jobId);
};

/** A reminder that is not deleted, nor what it is about, at the version that the caller saw. */
export const loadLiveReminder = async (
  context: PersonContext,
  { id, expectedVersion }: { readonly id: number; readonly expectedVersion?: number | undefined },
): Promise<ReminderOfJobRow> => {
  const row = await loadReminder(context, id);
  if (row.deletedDate !== null)
    throw new AppError("NOT_FOUND", "This reminder is deleted; restore it first.");
  await demandSubject(context, row);
  demandVersion("The reminder", row, expectedVersion);
  return row;
};

/** Writes columns of a reminder as it was read before. Throws VERSION_CONFLICT. */
export const writeReminder = async (
  context: PersonContext,
  { job, companyName, ...before }: ReminderOfJobRow,
  columns: Partial<ReminderColumns>,
): Promise<Applied<Reminder>> => {
  const { db, actor, now } = context;
  const { reminderId, rowVersionNo: expectedVersion } = before;
  const row = await updateReminder(db, { userId: actor.userId, reminderId, expectedVersion, now }, columns);
  if (row === undefined) throw versionConflict("The reminder", expectedVersion);
  return {
    output: toReminder({ ...row, job, companyName }, context),
    changes: [reminderChange(before, row)],
  };
};
