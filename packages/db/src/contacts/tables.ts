import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { identity, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { jobApplication } from "../applications/tables.ts";
import { user } from "../auth/tables.ts";
import { recruiter } from "../recruiters/tables.ts";

/** Somebody whom the person has to do with in an application. One of a deleted application is not shown, and comes back with it. */
export const jobApplicationContact = mssqlTable(
  "JobApplicationContact",
  {
    jobApplicationContactId: identity("JobApplicationContactID"),
    userId: int("UserID").notNull(),
    jobApplicationId: int("JobApplicationID").notNull(),
    /** Whose name, e-mail and phone are shown instead of those here. */
    recruiterId: int("RecruiterID"),
    name: text("Name", 200),
    role: text("Role", 100),
    email: text("Email", 254),
    phone: text("Phone", 50),
    ...mutableRow,
    ...softDelete,
    notes: text("Notes", "max"),
  },
  (table) => [
    primaryKey({ name: "PK_JobApplicationContact", columns: [table.jobApplicationContactId] }),
    foreignKey({
      name: "FK_JobApplicationContact_User",
      columns: [table.userId],
      foreignColumns: [user.userId],
    }),
    foreignKey({
      name: "FK_JobApplicationContact_JobApplication",
      columns: [table.jobApplicationId],
      foreignColumns: [jobApplication.jobApplicationId],
    }),
    foreignKey({
      name: "FK_JobApplicationContact_Recruiter",
      columns: [table.recruiterId],
      foreignColumns: [recruiter.recruiterId],
    }),
    check(
      "CK_JobApplicationContact_Person",
      sql`${table.recruiterId} is not null or ${table.name} is not null`,
    ),
    index("IX_JobApplicationContact_JobApplicationID").on(table.jobApplicationId),
    index("IX_JobApplicationContact_RecruiterID").on(table.recruiterId),
  ],
);
