import { foreignKey, index, int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { identity, localDate, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { company } from "../jobs/tables.ts";

/** A person who recruits. One that was merged is deleted, and is shown under the one that it was merged into. */
export const recruiter = mssqlTable(
  "Recruiter",
  {
    recruiterId: identity("RecruiterID"),
    userId: int("UserID").notNull(),
    name: text("Name", 200).notNull(),
    email: text("Email", 254),
    /** Lower case: no two that are not deleted have the same. */
    emailNormalized: text("EmailNormalized", 254),
    phone: text("Phone", 50),
    profileUrl: text("ProfileUrl", 2000),
    /** Folded; by it lists are sorted. */
    nameSort: text("NameSort", 100).notNull(),
    mergedIntoRecruiterId: int("MergedIntoRecruiterID"),
    ...mutableRow,
    ...softDelete,
    /** Name and e-mail: folded words, each after a space. */
    searchText: text("SearchText", "max").notNull(),
    notes: text("Notes", "max"),
    /** The one that it was merged into in the end, however often; null: itself. So that searches ask once. */
    standingRecruiterId: int("StandingRecruiterID"),
  },
  (table) => [
    primaryKey({ name: "PK_Recruiter", columns: [table.recruiterId] }),
    foreignKey({ name: "FK_Recruiter_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_Recruiter_UserID_NameSort").on(table.userId, table.nameSort),
    index("IX_Recruiter_UserID_EmailNormalized").on(table.userId, table.emailNormalized),
  ],
);

/** A time that a recruiter spent with a company; without an end it is still there. */
export const recruiterCompanyHistory = mssqlTable(
  "RecruiterCompanyHistory",
  {
    recruiterCompanyHistoryId: identity("RecruiterCompanyHistoryID"),
    userId: int("UserID").notNull(),
    recruiterId: int("RecruiterID").notNull(),
    /** Stays the one that was named when that is merged into another: it is resolved when it is read. */
    companyId: int("CompanyID").notNull(),
    title: text("Title", 200),
    fromDate: localDate("FromDate"),
    toDate: localDate("ToDate"),
    ...mutableRow,
    ...softDelete,
  },
  (table) => [
    primaryKey({ name: "PK_RecruiterCompanyHistory", columns: [table.recruiterCompanyHistoryId] }),
    foreignKey({
      name: "FK_RecruiterCompanyHistory_User",
      columns: [table.userId],
      foreignColumns: [user.userId],
    }),
    foreignKey({
      name: "FK_RecruiterCompanyHistory_Recruiter",
      columns: [table.recruiterId],
      foreignColumns: [recruiter.recruiterId],
    }),
    foreignKey({
      name: "FK_RecruiterCompanyHistory_Company",
      columns: [table.companyId],
      foreignColumns: [company.companyId],
    }),
    index("IX_RecruiterCompanyHistory_RecruiterID").on(table.recruiterId),
    index("IX_RecruiterCompanyHistory_CompanyID").on(table.companyId),
  ],
);
