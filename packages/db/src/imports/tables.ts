import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { encrypted, identity, instant, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** Many postings that a person captures in one go. */
export const importBatch = mssqlTable(
  "ImportBatch",
  {
    importBatchId: identity("ImportBatchID"),
    userId: int("UserID").notNull(),
    kind: text("Kind", 10).notNull(),
    name: text("Name", 200),
    /** SHA-256 in hex of everything that was asked for: the same batch is not begun twice at a time. */
    contentHash: text("ContentHash", 64).notNull(),
    /** Key of the stage at which applications start. */
    track: text("Track", 40),
    /** The last task that worked at it. No foreign key: tasks are forgotten some time after their end. */
    backgroundTaskId: int("BackgroundTaskID"),
    undoneDate: instant("UndoneDate"),
    ...mutableRow,
  },
  (table) => [
    primaryKey({ name: "PK_ImportBatch", columns: [table.importBatchId] }),
    foreignKey({ name: "FK_ImportBatch_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check("CK_ImportBatch_Kind", sql`${table.kind} in ('addresses', 'table', 'pages')`),
    index("IX_ImportBatch_UserID_ContentHash").on(table.userId, table.contentHash),
  ],
);

/** One line, row or page of a batch, and what became of it. */
export const importItem = mssqlTable(
  "ImportItem",
  {
    importItemId: identity("ImportItemID"),
    userId: int("UserID").notNull(),
    importBatchId: int("ImportBatchID").notNull(),
    /** Its place in the batch, from 1. */
    itemNo: int("ItemNo").notNull(),
    /** Of the file or the text, from 1: a cell may span several lines, and a line hold several addresses. Null: it has none. */
    lineNo: int("LineNo"),
    url: text("Url", 2000),
    label: text("Label", 510),
    state: text("State", 10).notNull(),
    message: text("Message", 1000),
    attemptNo: int("AttemptNo").notNull(),
    /** While it waits: not before. */
    dueDate: instant("DueDate"),
    ...mutableRow,
    /** JSON: the page or the row's fields, as long as it may be needed. */
    content: encrypted("Content"),
  },
  (table) => [
    primaryKey({ name: "PK_ImportItem", columns: [table.importItemId] }),
    unique("UQ_ImportItem_ImportBatchID_ItemNo").on(table.importBatchId, table.itemNo),
    foreignKey({ name: "FK_ImportItem_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_ImportItem_ImportBatch",
      columns: [table.importBatchId],
      foreignColumns: [importBatch.importBatchId],
    }),
    check(
      "CK_ImportItem_State",
      sql`${table.state} in ('waiting', 'captured', 'known', 'several', 'refused', 'failed')`,
    ),
    index("IX_ImportItem_ImportBatchID_State").on(table.importBatchId, table.state),
  ],
);

/** A job that an item led to. */
export const importItemJob = mssqlTable(
  "ImportItemJob",
  {
    importItemJobId: identity("ImportItemJobID"),
    userId: int("UserID").notNull(),
    importBatchId: int("ImportBatchID").notNull(),
    importItemId: int("ImportItemID").notNull(),
    jobId: int("JobID").notNull(),
    /** 1: the job was made by it; 0: it was there before. */
    isNew: int("IsNew").notNull(),
    createdDate: instant("CreatedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_ImportItemJob", columns: [table.importItemJobId] }),
    unique("UQ_ImportItemJob_ImportItemID_JobID").on(table.importItemId, table.jobId),
    foreignKey({ name: "FK_ImportItemJob_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_ImportItemJob_ImportBatch",
      columns: [table.importBatchId],
      foreignColumns: [importBatch.importBatchId],
    }),
    foreignKey({
      name: "FK_ImportItemJob_ImportItem",
      columns: [table.importItemId],
      foreignColumns: [importItem.importItemId],
    }),
    foreignKey({ name: "FK_ImportItemJob_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    index("IX_ImportItemJob_ImportBatchID").on(table.importBatchId),
  ],
);
