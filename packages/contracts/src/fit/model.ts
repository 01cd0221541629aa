import { z } from "zod";
import { detailOf, Instant, LocalDate, tableId, untrusted, Version } from "../_kit/index.ts";
import { FitInBrief } from "../jobs/fit-in-brief.ts";
import { JobID } from "../jobs/model.ts";
import { ProfileEntryID, ProfileID } from "../profiles/scalars.ts";
import { ProfileSection } from "../profiles/sections.ts";
import { RequirementID, RequirementKind, RequirementWeight } from "../requirements/model.ts";

export const FitStatus = z.enum(["matched", "partial", "missing"]);
export type FitStatus = z.output<typeof FitStatus>;

/** What an item judges: a requirement of some kind, or what a reader compares though no sentence asks for it. */
export const FitSubject = z.enum([
  ...RequirementKind.options,
  "work",
  "seniority",
  "posting-language",
  "status",
  "salary",
  "remote",
  "country",
  "deal-breaker",
]);
export type FitSubject = z.output<typeof FitSubject>;

/** Entries that are tried together, of those that are added and of those that are left out. */
export const MOST_TRIED = 20;

/** An entry of the profile, or a claim in it, as it read when the score was made. */
export const FitEvidence = z.strictObject({
  section: z.enum([...ProfileSection.options, "aspirations", "basics"]),
  id: ProfileEntryID.nullable().meta({ description: "Null: of the profile as a whole" }),
  text: z.string(),
});
export type FitEvidence = z.output<typeof FitEvidence>;

/** Why a share is what it is; the web app words it in the reader's language. */
export const FitReasonCode = z.enum([
  "named",
  "not-named",
  "manner",
  "same-work",
  "near-work",
  "other-work",
  "work-unknown",
  "years",
  "years-without-dates",
  "long-ago",
  "in-progress",
  "degree",
  "degree-by-years",
  "no-degree",
  "language",
  "language-missing",
  "languages-unstated",
  "licence-missing",
  "unproven",
  "permit",
  "permit-missing",
  "place",
  "place-elsewhere",
  "level",
  "student",
  "not-student",
  "salary",
  "salary-below",
  "remote",
  "remote-not-wanted",
  "country",
  "country-not-wanted",
  "deal-breaker",
  "deal-breaker-absent",
  "judged",
]);
export type FitReasonCode = z.output<typeof FitReasonCode>;

const word = z.union([z.string(), z.number()]);

export const FitReason = z.strictObject({
  code: FitReasonCode,
  has: word.optional().meta({ description: "What the profile shows" }),
  asked: word.optional().meta({ description: "What is asked for" }),
  words: z.array(untrusted(z.string())).optional(),
});
export type FitReason = z.output<typeof FitReason>;

const Points = z.number().min(0).max(100);

/** One thing that a score is made of. */
export const FitItem = z.strictObject({
  key: z.string().meta({ description: "Which item of the score it is" }),
  subject: FitSubject,
  weight: RequirementWeight,
  status: FitStatus,
  points: Points,
  possible: Points.meta({ description: "0: it is shown and does not count" }),
  requirementId: RequirementID.nullable(),
  sentence: untrusted(z.string()).nullable().meta({ description: "Of the posting" }),
  start: detailOf("sentence", z.int().nullable()),
  reasons: z.array(FitReason),
  evidence: z.array(FitEvidence),
});
export type FitItem = z.output<typeof FitItem>;

/** What holds a total down, whatever else is met. */
export const FitLimitCode = z.enum([
  "other-work",
  "near-work",
  "licence",
  "language",
  "status",
  "years",
  "level",
  "deal-breaker",
]);
export type FitLimitCode = z.output<typeof FitLimitCode>;

export const FitLimit = z.strictObject({
  code: FitLimitCode,
  at: z.int().min(0).max(100).meta({ description: "No total is above" }),
  item: z.string().meta({ description: "Key of the item that it comes from" }),
});
export type FitLimit = z.output<typeof FitLimit>;

/** A total with all that it is made of. */
export const FitResult = z.strictObject({
  ...FitInBrief.shape,
  limits: z.array(FitLimit),
  items: z.array(FitItem),
});
export type FitResult = z.output<typeof FitResult>;

/** With what a score was made. */
export const FitVersions = z.strictObject({
  profileRevision: z.int().min(1),
  profileHash: z.string().meta({ description: "SHA-256 of all of the profile that the score looks at" }),
  jobVersion: Version,
  rubric: z.int().min(1).meta({ description: "Scores of one version of the rubric compare" }),
  finder: z.string().meta({ description: "Version of what finds skills" }),
  ownSkills: z.string().meta({ description: "SHA-256 of the person's own skills" }),
  asOf: LocalDate.meta({ description: "Until which day what is current lasts" }),
});
export type FitVersions = z.output<typeof FitVersions>;

export const FitScore = z.strictObject({
  jobId: JobID,
  profileId: ProfileID,
  ...FitResult.shape,
  versions: FitVersions,
  stored: z
    .boolean()
    .meta({ description: "False: made now, since what is stored is older than its sources" }),
});
export type FitScore = z.output<typeof FitScore>;

/** The score of a job in a list. */
export const FitScoreInList = z.strictObject({
  jobId: JobID,
  title: untrusted(z.string()),
  company: untrusted(z.string()).nullable(),
  ...FitInBrief.shape,
  scoredAt: Instant,
});
export type FitScoreInList = z.output<typeof FitScoreInList>;

/** What made a score another one. `profile`: an item is met otherwise; `posting`, `rubric`, `skills`, `time`: what it is made of. */
export const FitCause = z.strictObject({
  kind: z.enum(["first", "profile", "posting", "rubric", "skills", "time", "limit"]),
  difference: z.number().meta({ description: "Points that it brought" }),
  subject: FitSubject.nullable(),
  sentence: untrusted(z.string()).nullable(),
  words: z.array(z.string()).meta({ description: "What the profile shows now and did not, or no longer" }),
});
export type FitCause = z.output<typeof FitCause>;

export const FitHistoryEntry = z.strictObject({
  ...FitInBrief.shape,
  difference: z.int().nullable().meta({ description: "To the one before; null: the first" }),
  causes: z.array(FitCause),
  versions: FitVersions,
  createdAt: Instant,
});
export type FitHistoryEntry = z.output<typeof FitHistoryEntry>;

/** A score beside the one that a change would make of it. */
export const WhatIf = z.strictObject({
  before: FitInBrief,
  after: FitInBrief,
  difference: z.int(),
  causes: z.array(FitCause),
  limits: z.array(FitLimit).meta({ description: "As they would be" }),
  items: z.array(FitItem).meta({ description: "As they would be" }),
});
export type WhatIf = z.output<typeof WhatIf>;

export const FitGapKind = z.enum(["skill", "language", "degree", "licence"]);

/** Something that jobs ask for and a profile does not show. */
export const FitGap = z.strictObject({
  kind: FitGapKind,
  name: untrusted(z.string()).meta({ description: "As postings write it; of a language its code" }),
  lift: z.number().meta({ description: "Points that all jobs would gain together" }),
  jobs: z
    .array(
      z.strictObject({
        jobId: JobID,
        title: untrusted(z.string()),
        company: untrusted(z.string()).nullable(),
        total: FitResult.shape.total,
        lift: z.number(),
      }),
    )
    .meta({ description: "Those that it would lift, the most first; at most 20" }),
  jobCount: z.int().min(1),
});
export type FitGap = z.output<typeof FitGap>;

export const JudgedEvidence = z.strictObject({ section: FitEvidence.shape.section, id: ProfileEntryID });
export type JudgedEvidence = z.output<typeof JudgedEvidence>;

export const FitJudgementID = tableId("FitJudgementID");

/** What an agent judged, totalled by the rubric. */
export const FitJudgement = z.strictObject({
  id: FitJudgementID,
  jobId: JobID,
  profileId: ProfileID,
  model: z.string(),
  ...FitInBrief.shape,
  limits: z.array(FitLimit),
  items: z.array(FitItem),
  versions: FitVersions,
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type FitJudgement = z.output<typeof FitJudgement>;
