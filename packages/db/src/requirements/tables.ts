import { sql } from "drizzle-orm";
import { check, foreignKey, index, int, mssqlTable, primaryKey } from "drizzle-orm/mssql-core";
import { identity, money, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** One thing that a job's posting asks for. What a person corrected or removed stays when the posting is read again. */
export const jobRequirement = mssqlTable(
  "JobRequirement",
  {
    jobRequirementId: identity("JobRequirementID"),
    jobId: int("JobID").notNull(),
    userId: int("UserID").notNull(),
    kind: text("Kind", 12).notNull(),
    /** As which it was read, before any correction: with the sentence it tells which one it is. */
    readKind: text("ReadKind", 12).notNull(),
    weight: text("Weight", 10).notNull(),
    sentence: text("Sentence", 1500).notNull(),
    /** Where the sentence begins in the description; null: it is there no more. */
    startsAt: int("StartsAt"),
    years: money("Years"),
    maxYears: money("MaxYears"),
    degreeLevel: text("DegreeLevel", 12),
    language: text("Language", 2),
    languageLevel: text("LanguageLevel", 2),
    correctedBy: text("CorrectedBy", 5),
    ...mutableRow,
    ...softDelete,
  },
  (table) => [
    primaryKey({ name: "PK_JobRequirement", columns: [table.jobRequirementId] }),
    foreignKey({ name: "FK_JobRequirement_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobRequirement_User", columns: [table.userId], foreignColumns: [user.userId] }),
    check(
      "CK_JobRequirement_Kind",
      sql`${table.kind} in ('hard', 'soft', 'experience', 'degree', 'language', 'permit', 'place')`,
    ),
    check("CK_JobRequirement_Weight", sql`${table.weight} in ('critical', 'optional')`),
    check("CK_JobRequirement_CorrectedBy", sql`${table.correctedBy} in ('user', 'agent')`),
    index("IX_JobRequirement_JobID").on(table.jobId),
  ],
);
