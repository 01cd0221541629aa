import { sql } from "drizzle-orm";
import { bit, check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, localDate, money, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";

export const company = mssqlTable(
  "Company",
  {
    companyId: identity("CompanyID"),
    userId: int("UserID").notNull(),
    name: text("Name", 200).notNull(),
    /** NFKC, lower case, spaces folded. */
    nameNormalized: text("NameNormalized", 250).notNull(),
    ...mutableRow,
    ...softDelete,
    /** The name: folded words, each after a space. */
    searchText: text("SearchText", "max"),
    /** The company that took over its jobs; then it is deleted, and its name stands for that one. */
    mergedIntoCompanyId: int("MergedIntoCompanyID"),
    website: text("Website", 2000),
    notes: text("Notes", "max"),
    /** The one that it was merged into in the end, however often; null: itself. So that searches ask once. */
    standingCompanyId: int("StandingCompanyID"),
  },
  (table) => [
    primaryKey({ name: "PK_Company", columns: [table.companyId] }),
    unique("UQ_Company_UserID_NameNormalized").on(table.userId, table.nameNormalized),
    foreignKey({ name: "FK_Company_User", columns: [table.userId], foreignColumns: [user.userId] }),
    index("IX_Company_UserID_StandingCompanyID").on(table.userId, table.standingCompanyId),
    index("IX_Company_UserID_MergedIntoCompanyID").on(table.userId, table.mergedIntoCompanyId),
  ],
);

export const job = mssqlTable(
  "Job",
  {
    jobId: identity("JobID"),
    userId: int("UserID").notNull(),
    companyId: int("CompanyID"),
    title: text("Title", 300).notNull(),
    remote: text("Remote", 10),
    employmentType: text("EmploymentType", 20),
    employmentTypeText: text("EmploymentTypeText", 200),
    salaryMin: money("SalaryMin"),
    salaryMax: money("SalaryMax"),
    salaryCurrency: text("SalaryCurrency", 3),
    salaryPeriod: text("SalaryPeriod", 10),
    salaryText: text("SalaryText", 300),
    postedDate: localDate("PostedDate"),
    validThrough: localDate("ValidThrough"),
    url: text("Url", 2000),
    /** SHA-256 in hex of the canonical address, if the posting has one of its own. */
    urlHash: text("UrlHash", 64),
    /** SHA-256 in hex of the posting's own identifier with its organisation, if it has one. */
    externalHash: text("ExternalHash", 64),
    /** SHA-256 in hex of title, company, places and text, normalised. */
    contentHash: text("ContentHash", 64).notNull(),
    /** Title, company and places: folded words, each after a space. */
    searchText: text("SearchText", "max").notNull(),
    /** Title and company folded, for sorting. */
    titleSort: text("TitleSort", 100).notNull(),
    companySort: text("CompanySort", 100).notNull(),
    ...mutableRow,
    ...softDelete,
    // The long columns stand last: SQLite reads a row up to the last column asked for, and lists ask for none of these.
    applyUrl: text("ApplyUrl", 2000),
    /** Of the text, ISO 639-1. */
    language: text("Language", 2),
    /** What the posting says; null: nothing. */
    closed: bit("IsClosed"),
    /** JSON: field → where its value came from. */
    sources: text("Sources", "max").notNull(),
    descriptionText: text("DescriptionText", "max"),
    descriptionHtml: text("DescriptionHtml", "max"),
    /** From `boardHostOf`. Asked for by its index alone. */
    boardHost: text("BoardHost", 253),
  },
  (table) => [
    primaryKey({ name: "PK_Job", columns: [table.jobId] }),
    foreignKey({ name: "FK_Job_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_Job_Company", columns: [table.companyId], foreignColumns: [company.companyId] }),
    check(
      "CK_Job_Salary",
      sql`${table.salaryMin} is null or ${table.salaryMax} is null or ${table.salaryMin} <= ${table.salaryMax}`,
    ),
    check("CK_Job_Remote", sql`${table.remote} in ('remote', 'hybrid', 'onsite')`),
    index("IX_Job_UserID_CreatedDate").on(table.userId, table.createdDate),
    index("IX_Job_UserID_TitleSort").on(table.userId, table.titleSort),
    index("IX_Job_UserID_CompanySort").on(table.userId, table.companySort),
    index("IX_Job_UserID_CompanyID").on(table.userId, table.companyId),
    index("IX_Job_UserID_BoardHost").on(table.userId, table.boardHost, table.deletedDate),
    index("IX_Job_UserID_ValidThrough").on(table.userId, table.validThrough),
    index("IX_Job_UserID_UrlHash").on(table.userId, table.urlHash),
    index("IX_Job_UserID_ExternalHash").on(table.userId, table.externalHash),
    index("IX_Job_UserID_ContentHash").on(table.userId, table.contentHash),
  ],
);

/** The words of a job's search text, each once: where searches among many jobs begin. */
export const jobWord = mssqlTable(
  "JobWord",
  {
    jobWordId: identity("JobWordID"),
    jobId: int("JobID").notNull(),
    userId: int("UserID").notNull(),
    /** Folded, and cut to so many units. */
    word: text("Word", 60).notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobWord", columns: [table.jobWordId] }),
    foreignKey({ name: "FK_JobWord_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobWord_User", columns: [table.userId], foreignColumns: [user.userId] }),
    // With the person, so that both engines take this index for the words of a job, and not the next one.
    unique("UQ_JobWord_JobID_UserID_Word").on(table.jobId, table.userId, table.word),
    index("IX_JobWord_UserID_Word_JobID").on(table.userId, table.word, table.jobId),
  ],
);

/** What postings of one job are likely to share, from `signatureOf`: by these a posting finds its likely duplicates. */
export const jobSignature = mssqlTable(
  "JobSignature",
  {
    jobSignatureId: identity("JobSignatureID"),
    jobId: int("JobID").notNull(),
    userId: int("UserID").notNull(),
    band: int("Band").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobSignature", columns: [table.jobSignatureId] }),
    foreignKey({ name: "FK_JobSignature_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobSignature_User", columns: [table.userId], foreignColumns: [user.userId] }),
    unique("UQ_JobSignature_JobID_UserID_Band").on(table.jobId, table.userId, table.band),
    index("IX_JobSignature_UserID_Band_JobID").on(table.userId, table.band, table.jobId),
  ],
);

export const jobLocation = mssqlTable(
  "JobLocation",
  {
    jobLocationId: identity("JobLocationID"),
    jobId: int("JobID").notNull(),
    userId: int("UserID").notNull(),
    position: int("Position").notNull(),
    text: text("Text", 300).notNull(),
    street: text("Street", 200),
    locality: text("Locality", 200),
    region: text("Region", 200),
    postalCode: text("PostalCode", 200),
    country: text("Country", 200),
  },
  (table) => [
    primaryKey({ name: "PK_JobLocation", columns: [table.jobLocationId] }),
    foreignKey({ name: "FK_JobLocation_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobLocation_User", columns: [table.userId], foreignColumns: [user.userId] }),
    unique("UQ_JobLocation_JobID_Position").on(table.jobId, table.position),
  ],
);
