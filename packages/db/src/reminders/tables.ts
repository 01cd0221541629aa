import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, localDate, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { jobApplication } from "../applications/tables.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** `2026-01-31` or `2026-01-31T12:00`: what calendar and clock show. Sorts by time. */
const MOMENT = 16;

/** One of a deleted application or job is not shown, and comes back with it. */
export const reminder = mssqlTable(
  "Reminder",
  {
    reminderId: identity("ReminderID"),
    userId: int("UserID").notNull(),
    /** At most one of the two; neither: a reminder of its own. */
    jobApplicationId: int("JobApplicationID"),
    jobId: int("JobID"),
    text: text("Text", 500).notNull(),
    /** The first time of the recurrence, from which all others are counted. */
    starts: text("Starts", MOMENT).notNull(),
    /** The time of the recurrence that it stands at. */
    occurrence: text("Occurrence", MOMENT).notNull(),
    /** `occurrence`, or what it was put off to. */
    due: text("Due", MOMENT).notNull(),
    /** IANA name; null for days. */
    timeZone: text("TimeZone", 64),
    /** The instant of a time; null for days. */
    dueDate: instant("DueDate"),
    /** JSON of the contract's Recurrence; null: once. */
    recurrence: text("Recurrence", 300),
    doneDate: instant("DoneDate"),
    /** Of a recurring one: the time before, as it was when it was done, so that it can be taken back. */
    previousOccurrence: text("PreviousOccurrence", MOMENT),
    previousDue: text("PreviousDue", MOMENT),
    previousDoneDate: instant("PreviousDoneDate"),
    ...mutableRow,
    ...softDelete,
  },
  (table) => [
    primaryKey({ name: "PK_Reminder", columns: [table.reminderId] }),
    foreignKey({ name: "FK_Reminder_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_Reminder_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    foreignKey({ name: "FK_Reminder_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    check("CK_Reminder_About", sql`${table.jobApplicationId} is null or ${table.jobId} is null`),
    index("IX_Reminder_UserID_Due").on(table.userId, table.due),
    index("IX_Reminder_JobApplicationID").on(table.jobApplicationId),
    index("IX_Reminder_JobID").on(table.jobId),
  ],
);

/** What a person answered to a suggestion, so that it is not made again. */
export const suggestionAnswer = mssqlTable(
  "SuggestionAnswer",
  {
    suggestionAnswerId: identity("SuggestionAnswerID"),
    userId: int("UserID").notNull(),
    suggestionKey: text("SuggestionKey", 60).notNull(),
    jobApplicationId: int("JobApplicationID").notNull(),
    /** `open`: the answer was taken back. */
    answer: text("Answer", 10).notNull(),
    /** What came of accepting it. */
    reminderId: int("ReminderID"),
    followUpDate: localDate("FollowUpDate"),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_SuggestionAnswer", columns: [table.suggestionAnswerId] }),
    unique("UQ_SuggestionAnswer_UserID_SuggestionKey").on(table.userId, table.suggestionKey),
    foreignKey({ name: "FK_SuggestionAnswer_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_SuggestionAnswer_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    foreignKey({
      name: "FK_SuggestionAnswer_Reminder",
      columns: [table.reminderId],
      foreignColumns: [reminder.reminderId],
    }),
    check("CK_SuggestionAnswer_Answer", sql`${table.answer} in ('accepted', 'dismissed', 'open')`),
  ],
);
