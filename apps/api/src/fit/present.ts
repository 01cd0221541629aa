import {
  FitCause,
  type FitHistoryEntry,
  FitItem,
  type FitJudgement,
  FitJudgementID,
  FitLimit,
  type FitVersions,
  JobID,
  ProfileID,
} from "@jobtracker/contracts";
import type {
  FitHistoryRow,
  FitJudgementRow,
  FitScoreItemColumns,
  FitScoreItemRow,
  FitScoreRow,
} from "@jobtracker/db";
import { z } from "zod";

type VersionColumns = Pick<
  FitScoreRow,
  "revisionNo" | "profileHash" | "jobVersionNo" | "rubricNo" | "finder" | "ownHash" | "asOf"
>;

export const toVersions = (row: VersionColumns): FitVersions => ({
  profileRevision: row.revisionNo,
  profileHash: row.profileHash,
  jobVersion: row.jobVersionNo,
  rubric: row.rubricNo,
  finder: row.finder,
  ownSkills: row.ownHash,
  asOf: row.asOf,
});

export const toItem = (row: FitScoreItemRow): FitItem =>
  FitItem.parse({
    key: row.itemKey,
    subject: row.subject,
    weight: row.weight,
    status: row.status,
    points: row.points,
    possible: row.possible,
    requirementId: row.requirementId,
    sentence: row.sentence,
    start: row.startsAt,
    reasons: row.reasons,
    evidence: row.evidence,
  });

export const toItemColumns = (item: FitItem, position: number): FitScoreItemColumns => ({
  position,
  itemKey: item.key,
  subject: item.subject,
  weight: item.weight,
  status: item.status,
  points: item.points,
  possible: item.possible,
  requirementId: item.requirementId,
  sentence: item.sentence,
  startsAt: item.start,
  reasons: item.reasons,
  evidence: item.evidence,
});

const Limits = z.array(FitLimit);
export const toLimits = (limits: unknown): FitLimit[] => Limits.parse(limits);

const Causes = z.array(FitCause);

export const toHistoryEntry = (row: FitHistoryRow): FitHistoryEntry => ({
  total: row.total,
  confidence: row.confidence,
  difference: row.previousTotal === null ? null : row.total - row.previousTotal,
  causes: Causes.parse(row.causes),
  versions: toVersions(row),
  createdAt: row.createdDate,
});

const Items = z.array(FitItem);

export const toJudgement = (row: FitJudgementRow): FitJudgement => ({
  id: FitJudgementID.parse(row.fitJudgementId),
  jobId: JobID.parse(row.jobId),
  profileId: ProfileID.parse(row.profileId),
  model: row.model,
  total: row.total,
  confidence: row.confidence,
  limits: toLimits(row.limits),
  items: Items.parse(row.items),
  versions: toVersions(row),
  createdAt: row.createdDate,
  deletedAt: row.deletedDate,
});
