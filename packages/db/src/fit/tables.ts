import { sql } from "drizzle-orm";
import { bit, check, foreignKey, index, int, mssqlTable, primaryKey, unique } from "drizzle-orm/mssql-core";
import { identity, instant, json, localDate, money, text } from "../_kit/columns.ts";
import { user } from "../auth/tables.ts";
import { job } from "../jobs/tables.ts";
import { profile } from "../profiles/tables.ts";

/** With what a score was made: the same gives the same. */
const versions = {
  /** Of the profile, as its revision and as the SHA-256 in hex of all that the score may look at. */
  revisionNo: int("RevisionNo").notNull(),
  profileHash: text("ProfileHash", 64).notNull(),
  jobVersionNo: int("JobVersionNo").notNull(),
  rubricNo: int("RubricNo").notNull(),
  /** The version of the matcher and the taxonomy, and the SHA-256 in hex of the person's own skills. */
  finder: text("Finder", 40).notNull(),
  ownHash: text("OwnHash", 64).notNull(),
  /** Until which day what is current lasts. */
  asOf: localDate("AsOf").notNull(),
};

/** How well a profile suits a job, as it was scored last. */
export const fitScore = mssqlTable(
  "FitScore",
  {
    fitScoreId: identity("FitScoreID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    profileId: int("ProfileID").notNull(),
    total: int("Total").notNull(),
    confidence: int("Confidence").notNull(),
    /** What it was made of has changed since, in a way that the versions do not show: a corrected requirement. */
    isStale: bit("IsStale").notNull(),
    ...versions,
    scoredDate: instant("ScoredDate").notNull(),
    limits: json("Limits").notNull(),
    /** What would lift it, with by how much. */
    gaps: json("Gaps").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_FitScore", columns: [table.fitScoreId] }),
    unique("UQ_FitScore_JobID_UserID_ProfileID").on(table.jobId, table.userId, table.profileId),
    foreignKey({ name: "FK_FitScore_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_FitScore_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({
      name: "FK_FitScore_Profile",
      columns: [table.profileId],
      foreignColumns: [profile.profileId],
    }),
    check("CK_FitScore_Total", sql`${table.total} between 0 and 100`),
    index("IX_FitScore_UserID_ProfileID_Total").on(table.userId, table.profileId, table.total),
  ],
);

/** One thing that a score is made of. It keeps the words that it showed, whatever becomes of the claim or the requirement. */
export const fitScoreItem = mssqlTable(
  "FitScoreItem",
  {
    fitScoreItemId: identity("FitScoreItemID"),
    userId: int("UserID").notNull(),
    fitScoreId: int("FitScoreID").notNull(),
    position: int("Position").notNull(),
    itemKey: text("ItemKey", 40).notNull(),
    subject: text("Subject", 20).notNull(),
    weight: text("Weight", 10).notNull(),
    status: text("Status", 10).notNull(),
    points: money("Points").notNull(),
    possible: money("Possible").notNull(),
    /** No reference: a posting that is read again has other rows. */
    requirementId: int("RequirementID"),
    sentence: text("Sentence", 1500),
    startsAt: int("StartsAt"),
    reasons: json("Reasons").notNull(),
    evidence: json("Evidence").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_FitScoreItem", columns: [table.fitScoreItemId] }),
    foreignKey({ name: "FK_FitScoreItem_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({
      name: "FK_FitScoreItem_FitScore",
      columns: [table.fitScoreId],
      foreignColumns: [fitScore.fitScoreId],
    }),
    index("IX_FitScoreItem_FitScoreID").on(table.fitScoreId, table.position),
  ],
);

/** Every total that a job had with a profile, with what made it another one. Never changed. */
export const fitScoreHistory = mssqlTable(
  "FitScoreHistory",
  {
    fitScoreHistoryId: identity("FitScoreHistoryID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    profileId: int("ProfileID").notNull(),
    total: int("Total").notNull(),
    confidence: int("Confidence").notNull(),
    previousTotal: int("PreviousTotal"),
    ...versions,
    createdDate: instant("CreatedDate").notNull(),
    causes: json("Causes").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_FitScoreHistory", columns: [table.fitScoreHistoryId] }),
    foreignKey({ name: "FK_FitScoreHistory_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_FitScoreHistory_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({
      name: "FK_FitScoreHistory_Profile",
      columns: [table.profileId],
      foreignColumns: [profile.profileId],
    }),
    index("IX_FitScoreHistory_JobID_ProfileID").on(table.jobId, table.profileId),
  ],
);

/** What an agent judged of the requirements of a job, totalled by the same rubric; apart from the scores. Never changed, but deleted and restored. */
export const fitJudgement = mssqlTable(
  "FitJudgement",
  {
    fitJudgementId: identity("FitJudgementID"),
    userId: int("UserID").notNull(),
    jobId: int("JobID").notNull(),
    profileId: int("ProfileID").notNull(),
    /** The model that judged, as the agent names it. */
    model: text("Model", 100).notNull(),
    total: int("Total").notNull(),
    confidence: int("Confidence").notNull(),
    ...versions,
    createdDate: instant("CreatedDate").notNull(),
    deletedDate: instant("DeletedDate"),
    limits: json("Limits").notNull(),
    items: json("Items").notNull(),
  },
  (table) => [
    primaryKey({ name: "PK_FitJudgement", columns: [table.fitJudgementId] }),
    foreignKey({ name: "FK_FitJudgement_User", columns: [table.userId], foreignColumns: [user.userId] }),
    foreignKey({ name: "FK_FitJudgement_Job", columns: [table.jobId], foreignColumns: [job.jobId] }),
    foreignKey({
      name: "FK_FitJudgement_Profile",
      columns: [table.profileId],
      foreignColumns: [profile.profileId],
    }),
    index("IX_FitJudgement_JobID_ProfileID").on(table.jobId, table.profileId),
  ],
);
