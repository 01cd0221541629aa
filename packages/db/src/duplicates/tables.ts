import { sql } from "drizzle-orm";
import { bit, check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** Two jobs that are likely one, and what the person decided about them. */
export const jobDuplicate = mssqlTable(
  "JobDuplicate",
  {
    jobDuplicateId: identity("JobDuplicateID"),
    userId: int("UserID").notNull(),
    /** The older of the two. */
    jobId: int("JobID").notNull(),
    otherJobId: int("OtherJobID").notNull(),
    /** Percent, when they were compared. */
    likeness: int("Likeness").notNull(),
    /** Of the weights that it was reckoned with. */
    weightsVersion: int("WeightsVersion").notNull(),
    /** The other is the older one posted again: that was closed, or its application had ended, when the other came. */
    repost: bit("IsRepost").notNull(),
    decision: text("Decision", 10).notNull(),
    decidedDate: instant("DecidedDate"),
    /** Of a merge: the one that went into the other, and is deleted. */
    mergedJobId: int("MergedJobID"),
    /** Of a merge, JSON: what went along, so that it can be undone. */
    carried: text("Carried", "max"),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_JobDuplicate", columns: [table.jobDuplicateId] }),
    foreignKey({ name: "FK_JobDuplicate_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_JobDuplicate_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({
      name: "FK_JobDuplicate_OtherJob",
      columns: [table.otherJobId],
      foreignColumns: [job.jobId],
    }),
    foreignKey({
      name: "FK_JobDuplicate_MergedJob",
      columns: [table.mergedJobId],
      foreignColumns: [job.jobId],
    }),
    unique("UQ_JobDuplicate_JobID_OtherJobID").on(table.jobId, table.otherJobId),
    check("CK_JobDuplicate_Decision", sql`${table.decision} in ('open', 'apart', 'merged')`),
    index("IX_JobDuplicate_UserID_Decision").on(table.userId, table.decision),
    index("IX_JobDuplicate_OtherJobID").on(table.otherJobId),
    index("IX_JobDuplicate_MergedJobID").on(table.mergedJobId),
  ],
);
