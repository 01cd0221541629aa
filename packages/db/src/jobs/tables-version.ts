import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { bytes, identity, instant, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "./tables.ts";

/** What a posting said at a capture; it is never changed. Numbers count from 1 for each job. */
export const jobVersion = mssqlTable(
  "JobVersion",
  {
    jobVersionId: identity("JobVersionID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    versionNo: int("VersionNo").notNull(),
    capturedDate: instant("CapturedDate").notNull(),
    title: text("Title", 300).notNull(),
    /** JSON: the names of the fields that differ from the version before. */
    changedFields: text("ChangedFields", "max").notNull(),
    /** JSON: the fields as the posting stated them. */
    fields: text("Fields", "max").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobVersion", columns: [table.jobVersionId] }),
    unique("UQ_JobVersion_JobID_VersionNo").on(table.jobId, table.versionNo),
    foreignKey({ name: "FK_JobVersion_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_JobVersion_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
  ],
);

/** Captured bytes of a person, each once however often they were captured. */
export const jobSnapshot = mssqlTable(
  "JobSnapshot",
  {
    jobSnapshotId: identity("JobSnapshotID"),
    userId: int("UserID").notNull(),
    /** SHA-256 in hex of the bytes. */
    contentHash: text("ContentHash", 64).notNull(),
    form: text("Form", 10).notNull(),
    /** Length of the bytes, before compression. */
    byteLength: int("ByteLength").notNull(),
    createdDate: instant("CreatedDate").notNull(),
    /** Compressed with gzip. */
    content: bytes("Content").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobSnapshot", columns: [table.jobSnapshotId] }),
    unique("UQ_JobSnapshot_UserID_ContentHash").on(table.userId, table.contentHash),
    foreignKey({ name: "FK_JobSnapshot_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check("CK_JobSnapshot_Form", sql`${table.form} in ('html', 'jsonLd', 'text')`),
  ],
);

/** Where a version was read: one page can hold many postings, and pages differ around a posting that does not. */
export const jobVersionSnapshot = mssqlTable(
  "JobVersionSnapshot",
  {
    jobVersionSnapshotId: identity("JobVersionSnapshotID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    jobVersionId: int("JobVersionID").notNull(),
    jobSnapshotId: int("JobSnapshotID").notNull(),
    url: text("Url", 2000),
    capturedDate: instant("CapturedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobVersionSnapshot", columns: [table.jobVersionSnapshotId] }),
    unique("UQ_JobVersionSnapshot_JobVersionID_JobSnapshotID").on(table.jobVersionId, table.jobSnapshotId),
    foreignKey({
      name: "FK_JobVersionSnapshot_User",
      columns: [table.userId],
      foreignColumns: [user.userId],
    }),
    foreignKey({ name: "FK_JobVersionSnapshot_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({
      name: "FK_JobVersionSnapshot_JobVersion",
      columns: [table.jobVersionId],
      foreignColumns: [jobVersion.jobVersionId],
    }),
    foreignKey({
      name: "FK_JobVersionSnapshot_JobSnapshot",
      columns: [table.jobSnapshotId],
      foreignColumns: [jobSnapshot.jobSnapshotId],
    }),
    index("IX_JobVersionSnapshot_JobID").on(table.jobId),
  ],
);
