import {
  DegreeLevel,
  JobID,
  LanguageLevel,
  type Requirement,
  RequirementID,
  RequirementKind,
  RequirementWeight,
} from "@jobtracker/contracts";
import type { RequirementColumns, RequirementRow } from "@jobtracker/db";
import { z } from "zod";
import type { Change } from "../_kit/handler.ts";
import type { FoundRequirement } from "./requirements-of.ts";

const Corrector = z.enum(["user", "agent"]).nullable();

/** What a requirement asks for. */
export const toAsked = (row: RequirementRow) => ({
  kind: RequirementKind.parse(row.kind),
  weight: RequirementWeight.parse(row.weight),
  sentence: row.sentence,
  start: row.startsAt,
  years: row.years,
  maxYears: row.maxYears,
  degree: DegreeLevel.nullable().parse(row.degreeLevel),
  language: row.language,
  languageLevel: LanguageLevel.nullable().parse(row.languageLevel),
});

export const toRequirement = (row: RequirementRow): Requirement => ({
  id: RequirementID.parse(row.jobRequirementId),
  version: row.rowVersionNo,
  jobId: JobID.parse(row.jobId),
  ...toAsked(row),
  correctedBy: Corrector.parse(row.correctedBy),
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

export const toColumns = ({ start, degree, ...found }: FoundRequirement): RequirementColumns => ({
  ...found,
  startsAt: start,
  degreeLevel: degree,
});

const fieldsOf = ({ jobRequirementId, userId, jobId, createdDate, updatedDate, ...fields }: RequirementRow) =>
  fields;

export const requirementChange = (before: RequirementRow, after: RequirementRow): Change => ({
  table: "JobRequirement",
  id: after.jobRequirementId,
  before: fieldsOf(before),
  after: fieldsOf(after),
});
