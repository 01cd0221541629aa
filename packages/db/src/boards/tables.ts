import { foreignKey, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, mutableRow, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

/** What the person calls a board, and thinks of it. The jobs found there have its host; a board needs no row to be one. */
export const jobBoard = mssqlTable(
  "JobBoard",
  {
    jobBoardId: identity("JobBoardID"),
    userId: int("UserID").notNull(),
    /** From `boardHostOf`. */
    host: text("Host", 253).notNull(),
    /** Null: it is called by its host. */
    name: text("Name", 100),
    ...mutableRow,
    notes: text("Notes", "max"),
  },
  (table) => [
    primaryKey({ name: "PK_JobBoard", columns: [table.jobBoardId] }),
    unique("UQ_JobBoard_UserID_Host").on(table.userId, table.host),
    foreignKey({ name: "FK_JobBoard_User", columns: [table.userId], foreignColumns: [user.userId] }),
  ],
);
