import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { identity, instant, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { jobApplication } from "../applications/tables.ts";
import { user } from "../auth/tables.ts";

/** One round of interviews of an application. One of a deleted application is not shown, and comes back with it. */
export const interview = mssqlTable(
  "Interview",
  {
    interviewId: identity("InterviewID"),
    userId: int("UserID").notNull(),
    jobApplicationId: int("JobApplicationID").notNull(),
    roundNo: int("RoundNo").notNull(),
    kind: text("Kind", 12).notNull(),
    startsDate: instant("StartsDate").notNull(),
    /** IANA name of the zone in which the time was agreed. */
    timeZone: text("TimeZone", 64).notNull(),
    durationMinutes: int("DurationMinutes").notNull(),
    place: text("Place", 300),
    link: text("Link", 2000),
    people: text("People", 1000),
    outcome: text("Outcome", 10).notNull(),
    ...mutableRow,
    ...softDelete,
    notes: text("Notes", "max"),
  },
  (table) => [
    primaryKey({ name: "PK_Interview", columns: [table.interviewId] }),
    foreignKey({ name: "FK_Interview_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_Interview_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    check(
      "CK_Interview_Kind",
      sql`${table.kind} in ('screen', 'phone', 'technical', 'onsite', 'panel', 'final', 'other')`,
    ),
    check(
      "CK_Interview_Outcome",
      sql`${table.outcome} in ('pending', 'passed', 'failed', 'cancelled', 'moved')`,
    ),
    check("CK_Interview_DurationMinutes", sql`${table.durationMinutes} > 0`),
    index("IX_Interview_UserID_StartsDate").on(table.userId, table.startsDate),
    index("IX_Interview_JobApplicationID").on(table.jobApplicationId),
  ],
);
