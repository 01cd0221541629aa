import { foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, mutableRow, softDelete, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";

/** A person's word for a kind of skills. */
export const skillCategory = mssqlTable(
  "SkillCategory",
  {
    skillCategoryId: identity("SkillCategoryID"),
    userId: int("UserID").notNull(),
    name: text("Name", 120).notNull(),
    nameNormalized: text("NameNormalized", 240).notNull(),
    createdDate: instant("CreatedDate").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_SkillCategory", columns: [table.skillCategoryId] }),
    unique("UQ_SkillCategory_UserID_NameNormalized").on(table.userId, table.nameNormalized),
    foreignKey({ name: "FK_SkillCategory_User", columns: [table.userId], foreignColumns: [user.userId] }),
  ],
);

/** A skill that a person added; those of the taxonomy are no rows. */
export const skill = mssqlTable(
  "Skill",
  {
    skillId: identity("SkillID"),
    userId: int("UserID").notNull(),
    skillCategoryId: int("SkillCategoryID"),
    name: text("Name", 120).notNull(),
    /** What uniqueness rests on, from `skillNameKey`; of a deleted skill one that no name has. */
    nameNormalized: text("NameNormalized", 240).notNull(),
    /** The key of the skill that its names mean since a merge; then it is deleted. */
    mergedIntoKey: text("MergedIntoKey", 120),
    ...mutableRow,
    ...softDelete,
  },
  (table) => [
    primaryKey({ name: "PK_Skill", columns: [table.skillId] }),
    unique("UQ_Skill_UserID_NameNormalized").on(table.userId, table.nameNormalized),
    foreignKey({ name: "FK_Skill_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_Skill_SkillCategory",
      columns: [table.skillCategoryId],
      foreignColumns: [skillCategory.skillCategoryId],
    }),
  ],
);

/** Another name of a skill that a person added. */
export const skillAlias = mssqlTable(
  "SkillAlias",
  {
    skillAliasId: identity("SkillAliasID"),
    userId: int("UserID").notNull(),
    skillId: int("SkillID").notNull(),
    name: text("Name", 120).notNull(),
    nameNormalized: text("NameNormalized", 240).notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_SkillAlias", columns: [table.skillAliasId] }),
    unique("UQ_SkillAlias_SkillID_NameNormalized").on(table.skillId, table.nameNormalized),
    foreignKey({ name: "FK_SkillAlias_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_SkillAlias_Skill", columns: [table.skillId], foreignColumns: [skill.skillId] }),
    index("IX_SkillAlias_UserID").on(table.userId),
  ],
);

/** A skill that the posting of a job names, once for each skill. */
export const jobSkill = mssqlTable(
  "JobSkill",
  {
    jobSkillId: identity("JobSkillID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    skillKey: text("SkillKey", 120).notNull(),
    /** How often it is named, and where first. */
    places: int("Places").notNull(),
    startsAt: int("StartsAt").notNull(),
    endsAt: int("EndsAt").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobSkill", columns: [table.jobSkillId] }),
    foreignKey({ name: "FK_JobSkill_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobSkill_User", columns: [table.userId], foreignColumns: [user.userId] }),
    unique("UQ_JobSkill_JobID_UserID_SkillKey").on(table.jobId, table.userId, table.skillKey),
    index("IX_JobSkill_UserID_SkillKey_JobID").on(table.userId, table.skillKey, table.jobId),
  ],
);

/** With what the skills of a job were found; without a row they were not, or its text has changed since. */
export const jobSkillReading = mssqlTable(
  "JobSkillReading",
  {
    jobSkillReadingId: identity("JobSkillReadingID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    /** The version of the matcher and the taxonomy. */
    finder: text("Finder", 40).notNull(),
    /** Of the person's own skills as they were: SHA-256 in hex. */
    ownHash: text("OwnHash", 64).notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_JobSkillReading", columns: [table.jobSkillReadingId] }),
    foreignKey({ name: "FK_JobSkillReading_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({ name: "FK_JobSkillReading_User", columns: [table.userId], foreignColumns: [user.userId] }),
    unique("UQ_JobSkillReading_JobID_UserID").on(table.jobId, table.userId),
  ],
);
