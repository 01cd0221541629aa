import { foreignKey, index, int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { identity } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { company, job } from "../jobs/tables.ts";

/** A job that a company had when it was merged into another; undoing the merge gives it back. */
export const companyMergedJob = mssqlTable(
  "CompanyMergedJob",
  {
    companyMergedJobId: identity("CompanyMergedJobID"),
    userId: int("UserID").notNull(),
    /** The company that was merged. */
    companyId: int("CompanyID").notNull(),
    jobId: int("JobID").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_CompanyMergedJob", columns: [table.companyMergedJobId] }),
    foreignKey({ name: "FK_CompanyMergedJob_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_CompanyMergedJob_Company",
      columns: [table.companyId],
      foreignColumns: [company.companyId],
    }),
    foreignKey({ name: "FK_CompanyMergedJob_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    index("IX_CompanyMergedJob_CompanyID_JobID").on(table.companyId, table.jobId),
  ],
);
