import { sql } from "drizzle-orm";
import { check, foreignKey, int, mssqlTable } from "drizzle-orm/mssql-core";
import { json, text } from "../_kit/columns.ts";
import { entryColumns, entryKeys, extra } from "./entry-table.ts";

/* Dates are as exact as they were said, in text: `2019`, `2019-03` or `2019-03-14`. */
const date = (name: string) => text(name, 10);
const period = { startDate: date("StartDate"), endDate: date("EndDate") };

/** A position, paid or not. */
export const profileExperience = mssqlTable(
  "ProfileExperience",
  {
    ...entryColumns("ProfileExperienceID"),
    kind: text("Kind", 10).notNull(),
    title: text("Title", 300),
    company: text("Company", 300),
    place: text("Place", 300),
    ...period,
    url: text("Url", 2000),
    summary: text("Summary", "max"),
    ...extra,
  },
  (table) => [
    ...entryKeys("ProfileExperience", table),
    check("CK_ProfileExperience_Kind", sql`${table.kind} in ('work', 'volunteer')`),
  ],
);

export const profileProject = mssqlTable(
  "ProfileProject",
  {
    ...entryColumns("ProfileProjectID"),
    name: text("Name", 300),
    ...period,
    url: text("Url", 2000),
    entity: text("Entity", 300),
    type: text("Type", 300),
    description: text("Description", "max"),
    roles: json("Roles").notNull(),
    keywords: json("Keywords").notNull(),
    ...extra,
  },
  (table) => entryKeys("ProfileProject", table),
);

/** A claim: one statement of what was done, in an experience or a project. */
export const profileExperienceHighlight = mssqlTable(
  "ProfileExperienceHighlight",
  {
    ...entryColumns("ProfileExperienceHighlightID"),
    experienceId: int("ProfileExperienceID"),
    projectId: int("ProfileProjectID"),
    text: text("Text", 4000).notNull(),
  },
  (table) => [
    ...entryKeys("ProfileExperienceHighlight", table),
    foreignKey({
      name: "FK_ProfileExperienceHighlight_ProfileExperience",
      columns: [table.experienceId],
      foreignColumns: [profileExperience.entryId],
    }),
    foreignKey({
      name: "FK_ProfileExperienceHighlight_ProfileProject",
      columns: [table.projectId],
      foreignColumns: [profileProject.entryId],
    }),
    check(
      "CK_ProfileExperienceHighlight_Of",
      sql`(${table.experienceId} is null and ${table.projectId} is not null) or (${table.experienceId} is not null and ${table.projectId} is null)`,
    ),
  ],
);

export const profileEducation = mssqlTable(
  "ProfileEducation",
  {
    ...entryColumns("ProfileEducationID"),
    institution: text("Institution", 300),
    area: text("Area", 300),
    studyType: text("StudyType", 300),
    ...period,
    score: text("Score", 100),
    url: text("Url", 2000),
    courses: json("Courses").notNull(),
    ...extra,
  },
  (table) => entryKeys("ProfileEducation", table),
);

export const profileCertification = mssqlTable(
  "ProfileCertification",
  {
    ...entryColumns("ProfileCertificationID"),
    name: text("Name", 300),
    issuer: text("Issuer", 300),
    date: date("Date"),
    url: text("Url", 2000),
    ...extra,
  },
  (table) => entryKeys("ProfileCertification", table),
);

export const profileLanguage = mssqlTable(
  "ProfileLanguage",
  {
    ...entryColumns("ProfileLanguageID"),
    language: text("Language", 300),
    code: text("Code", 2),
    fluency: text("Fluency", 300),
    level: text("Level", 2),
    ...extra,
  },
  (table) => entryKeys("ProfileLanguage", table),
);

export const profileLink = mssqlTable(
  "ProfileLink",
  {
    ...entryColumns("ProfileLinkID"),
    network: text("Network", 300),
    username: text("Username", 300),
    url: text("Url", 2000),
    ...extra,
  },
  (table) => entryKeys("ProfileLink", table),
);

export const profileSkill = mssqlTable(
  "ProfileSkill",
  {
    ...entryColumns("ProfileSkillID"),
    name: text("Name", 300),
    level: text("Level", 300),
    taxonomyKey: text("TaxonomyKey", 200),
    keywords: json("Keywords").notNull(),
    /** Where it was seen. */
    source: json("Source"),
    ...extra,
  },
  (table) => entryKeys("ProfileSkill", table),
);
