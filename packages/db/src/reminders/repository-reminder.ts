import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  sql,
} from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobApplication } from "../applications/tables.ts";
import { company, job } from "../jobs/tables.ts";
import { reminder } from "./tables.ts";

export type ReminderRow = typeof reminder.$inferSelect;

interface ReminderKey {
  readonly userId: number;
  readonly reminderId: number;
}

/** With the job that it is about, by itself or through its application. */
const selection = {
  ...getTableColumns(reminder),
  job: { jobId: job.jobId, title: job.title },
  companyName: company.name,
};

const selectReminders = (db: Queryable, limit: number) =>
  db
    .select(selection)
    .top(limit)
    .from(reminder)
    .leftJoin(jobApplication, eq(jobApplication.jobApplicationId, reminder.jobApplicationId))
    .leftJoin(job, eq(job.jobId, sql`coalesce(${jobApplication.jobId}, ${reminder.jobId})`))
    .leftJoin(company, eq(company.companyId, job.companyId));
export type ReminderOfJobRow = Awaited<ReturnType<typeof selectReminders>>[number];

/** A reminder, deleted or not. */
export const findReminder = async (
  db: Queryable,
  { userId, reminderId }: ReminderKey,
): Promise<ReminderOfJobRow | undefined> => {
  const [row] = await selectReminders(db, 1).where(
    and(eq(reminder.reminderId, reminderId), eq(reminder.userId, userId)),
  );
  return row;
};

export interface ReminderFilter {
  readonly userId: number;
  readonly jobApplicationId?: number | undefined;
  /** By itself, or through its application. */
  readonly jobId?: number | undefined;
  readonly isDone?: boolean | undefined;
  /** Inclusive, and exclusive: days, compared with what calendar and clock show. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  /** Days before `today`, and times up to the instant `now`. */
  readonly overdue?: { readonly today: string; readonly now: string } | undefined;
}

/** Where a page ended. */
export interface ReminderListKey {
  readonly due: string;
  readonly reminderId: number;
}

const isOverdue = ({ today, now }: { readonly today: string; readonly now: string }) =>
  or(
    and(isNull(reminder.dueDate), lt(reminder.due, today)),
    and(isNotNull(reminder.dueDate), lte(reminder.dueDate, now)),
  );

const isAfter = ({ due, reminderId }: ReminderListKey, isBackwards: boolean) => {
  const beyond = isBackwards ? lt : gt;
  return or(beyond(reminder.due, due), and(eq(reminder.due, due), beyond(reminder.reminderId, reminderId)));
};

/** Reminders that are not deleted, nor what they are about; the first due on top, or at the end if `isBackwards`. */
export const listReminders = (
  db: Queryable,
  { userId, jobApplicationId, jobId, isDone, from, before, overdue }: ReminderFilter,
  {
    limit,
    after,
    isBackwards = false,
  }: {
    readonly limit: number;
    readonly after?: ReminderListKey | undefined;
    readonly isBackwards?: boolean;
  },
): Promise<ReminderOfJobRow[]> => {
  const order = isBackwards ? desc : asc;
  return selectReminders(db, limit)
    .where(
      and(
        eq(reminder.userId, userId),
        isNull(reminder.deletedDate),
        isNull(jobApplication.deletedDate),
        isNull(job.deletedDate),
        jobApplicationId === undefined ? undefined : eq(reminder.jobApplicationId, jobApplicationId),
        jobId === undefined ? undefined : eq(job.jobId, jobId),
        isDone === undefined ? undefined : (isDone ? isNotNull : isNull)(reminder.doneDate),
        from === undefined ? undefined : gte(reminder.due, from),
        before === undefined ? undefined : lt(reminder.due, before),
        overdue && isOverdue(overdue),
        after && isAfter(after, isBackwards),
      ),
    )
    .orderBy(order(reminder.due), order(reminder.reminderId));
};

/** Open recurring ones that came first before a day: they may come again after it. */
export const listRecurringReminders = (
  db: Queryable,
  { userId, before, limit }: { readonly userId: number; readonly before: string; readonly limit: number },
): Promise<ReminderOfJobRow[]> =>
  selectReminders(db, limit)
    .where(
      and(
        eq(reminder.userId, userId),
        isNull(reminder.deletedDate),
        isNull(jobApplication.deletedDate),
        isNull(job.deletedDate),
        isNull(reminder.doneDate),
        isNotNull(reminder.recurrence),
        lt(reminder.occurrence, before),
      ),
    )
    .orderBy(asc(reminder.due), asc(reminder.reminderId));

/** Those that are neither done nor deleted. */
export const countOpenReminders = (db: Queryable, userId: number): Promise<number> =>
  db.$count(
    reminder,
    and(eq(reminder.userId, userId), isNull(reminder.doneDate), isNull(reminder.deletedDate)),
  );

/** What can be written of a reminder. */
export type ReminderColumns = Omit<
  ReminderRow,
  "reminderId" | "userId" | "createdDate" | "updatedDate" | "rowVersionNo"
>;

export const insertReminder = async (
  db: Queryable,
  { now, ...columns }: ReminderColumns & { readonly userId: number; readonly now: string },
): Promise<ReminderRow> => {
  const [row] = await db
    .insert(reminder)
    .output()
    .values({ ...columns, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted reminder was not returned");
  return row;
};

/** Writes columns of a reminder. Undefined: it is not there, or has another version. */
export const updateReminder = async (
  db: Queryable,
  {
    userId,
    reminderId,
    expectedVersion,
    now,
  }: ReminderKey & { readonly expectedVersion: number; readonly now: string },
  columns: Partial<ReminderColumns>,
): Promise<ReminderRow | undefined> => {
  const [row] = await db
    .update(reminder)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(
      and(
        eq(reminder.reminderId, reminderId),
        eq(reminder.userId, userId),
        eq(reminder.rowVersionNo, expectedVersion),
      ),
    );
  return row;
};
