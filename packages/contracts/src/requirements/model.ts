import { z } from "zod";
import { detailOf, Instant, requiredText, tableId, untrusted, Version } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";

export const RequirementID = tableId("JobRequirementID");
export type RequirementID = z.output<typeof RequirementID>;

/** `hard`: knowledge of the trade; `soft`: manner; `permit`: what the law or the employer wants proved; `place`: where and when. */
export const RequirementKind = z.enum([
  "hard",
  "soft",
  "experience",
  "degree",
  "language",
  "permit",
  "place",
]);
export type RequirementKind = z.output<typeof RequirementKind>;

export const RequirementWeight = z.enum(["critical", "optional"]);
export type RequirementWeight = z.output<typeof RequirementWeight>;

/** From the lowest to the highest. */
export const DegreeLevel = z.enum(["secondary", "vocational", "bachelor", "master", "doctorate"]);
export type DegreeLevel = z.output<typeof DegreeLevel>;

/** Of the Common European Framework of Reference, from the lowest to the highest. */
export const LanguageLevel = z.enum(["A1", "A2", "B1", "B2", "C1", "C2"]);
export type LanguageLevel = z.output<typeof LanguageLevel>;

/** One thing that a posting asks of the applicant. */
export const Requirement = z.strictObject({
  id: RequirementID,
  version: Version,
  jobId: JobID,
  kind: RequirementKind,
  weight: RequirementWeight,
  sentence: untrusted(requiredText(1500)).meta({ description: "As the posting says it" }),
  start: z
    .int()
    .nullable()
    .meta({ description: "Where it begins in descriptionText; null: it is there no more" }),
  years: z.number().nullable().meta({ description: "Of experience, at least; half a year is 0.5" }),
  maxYears: z.number().nullable(),
  degree: DegreeLevel.nullable().meta({ description: "The lowest that suffices" }),
  language: z.string().nullable().meta({ description: "ISO 639-1" }),
  languageLevel: LanguageLevel.nullable(),
  correctedBy: z
    .enum(["user", "agent"])
    .nullable()
    .meta({ description: "Who changed what was read, if anybody" }),
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
});
export type Requirement = z.output<typeof Requirement>;
