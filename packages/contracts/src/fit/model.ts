import { z } from "zod";
import { detailOf, untrusted } from "../_kit/index.ts";
import { ProfileEntryID } from "../profiles/scalars.ts";
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
  total: z.int().min(0).max(100),
  confidence: z
    .int()
    .min(0)
    .max(100)
    .meta({ description: "Falls with postings and profiles that say little" }),
  rubric: z.int().min(1).meta({ description: "Version of the rubric: scores of one version compare" }),
  limits: z.array(FitLimit),
  items: z.array(FitItem),
});
export type FitResult = z.output<typeof FitResult>;
