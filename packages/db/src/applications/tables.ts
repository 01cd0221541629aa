import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, localDate, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** A stage of the person's pipeline. The key is stable, the name is the person's. */
export const jobApplicationStatus = mssqlTable(
  "JobApplicationStatus",
  {
    jobApplicationStatusId: identity("JobApplicationStatusID"),
    userId: int("UserID").notNull(),
    stageKey: text("StageKey", 40).notNull(),
    name: text("Name", 60).notNull(),
    kind: text("Kind", 10).notNull(),
    position: int("Position").notNull(),
    /** Null: the colour of its kind. */
    color: text("Color", 20),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_JobApplicationStatus", columns: [table.jobApplicationStatusId] }),
    unique("UQ_JobApplicationStatus_UserID_StageKey").on(table.userId, table.stageKey),
    foreignKey({
      name: "FK_JobApplicationStatus_User",
      columns: [table.userId],
      foreignColumns: [user.userId],
    }),
    check("CK_JobApplicationStatus_Kind", sql`${table.kind} in ('open', 'won', 'closed')`),
  ],
);

export const jobApplication = mssqlTable(
  "JobApplication",
  {
    jobApplicationId: identity("JobApplicationID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    jobApplicationStatusId: int("JobApplicationStatusID").notNull(),
    stageSinceDate: instant("StageSinceDate").notNull(),
    /** A day in the person's time zone. */
    followUpDate: localDate("FollowUpDate"),
    ...mutableRow,
    ...softDelete,
    /** The job that took it along when it was deleted, so that restoring the job brings it back. */
    deletedWithJobId: int("DeletedWithJobID"),
  },
  (table) => [
    primaryKey({ name: "PK_JobApplication", columns: [table.jobApplicationId] }),
    unique("UQ_JobApplication_JobID").on(table.jobId),
    foreignKey({ name: "FK_JobApplication_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_JobApplication_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({
      name: "FK_JobApplication_JobApplicationStatus",
      columns: [table.jobApplicationStatusId],
      foreignColumns: [jobApplicationStatus.jobApplicationStatusId],
    }),
    index("IX_JobApplication_UserID_CreatedDate").on(table.userId, table.createdDate),
    index("IX_JobApplication_Board").on(table.userId, table.jobApplicationStatusId, table.stageSinceDate),
    index("IX_JobApplication_UserID_FollowUpDate").on(table.userId, table.followUpDate),
  ],
);

export const jobApplicationStatusHistory = mssqlTable(
  "JobApplicationStatusHistory",
  {
    jobApplicationStatusHistoryId: identity("JobApplicationStatusHistoryID"),
    userId: int("UserID").notNull(),
    jobApplicationId: int("JobApplicationID").notNull(),
    fromStageKey: text("FromStageKey", 40),
    toStageKey: text("ToStageKey", 40).notNull(),
    note: text("Note", 2000),
    clientKind: text("ClientKind", 10).notNull(),
    movedDate: instant("MovedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobApplicationStatusHistory", columns: [table.jobApplicationStatusHistoryId] }),
    foreignKey({
      name: "FK_JobApplicationStatusHistory_User",
      columns: [table.userId],
      foreignColumns: [user.userId],
    }),
    foreignKey({
      name: "FK_JobApplicationStatusHistory_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    index("IX_JobApplicationStatusHistory_JobApplicationID").on(table.jobApplicationId),
  ],
);

export const jobApplicationNote = mssqlTable(
  "JobApplicationNote",
  {
    jobApplicationNoteId: identity("JobApplicationNoteID"),
    userId: int("UserID").notNull(),
    jobApplicationId: int("JobApplicationID").notNull(),
    body: text("Body", "max").notNull(),
    /** The words of the body as searches look for them, from `searchTextOf`. */
    searchText: text("SearchText", "max"),
    ...mutableRow,
    ...softDelete,
  },
  (table) => [
    primaryKey({ name: "PK_JobApplicationNote", columns: [table.jobApplicationNoteId] }),
    foreignKey({
      name: "FK_JobApplicationNote_User",
      columns: [table.userId],
      foreignColumns: [user.userId],
    }),
    foreignKey({
      name: "FK_JobApplicationNote_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    index("IX_JobApplicationNote_JobApplicationID").on(table.jobApplicationId),
  ],
);
