import { sql } from "drizzle-orm";
import { backgroundTask } from "./tables.ts";

export type BackgroundTaskRow = typeof backgroundTask.$inferSelect;

/** What a change of a row sets. */
export type TaskColumns = Partial<
  Omit<BackgroundTaskRow, "backgroundTaskId" | "userId" | "createdDate" | "updatedDate" | "rowVersionNo">
>;

/** The columns with the time and number of the change. */
export const changed = (columns: TaskColumns, now: string) => ({
  ...columns,
  updatedDate: now,
  rowVersionNo: sql`${backgroundTask.rowVersionNo} + 1`,
});
