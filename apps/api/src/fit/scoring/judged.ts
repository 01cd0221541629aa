import type { FitEvidence, FitGap, FitItem, FitLimitCode, FitReason } from "@jobtracker/contracts";
import type { EvidenceText } from "./evidence.ts";
import type { JobRequirement } from "./job.ts";

/** An item before it is weighed: how far it is met. */
export interface Judged
  extends Pick<FitItem, "key" | "subject" | "weight" | "requirementId" | "sentence" | "start"> {
  /** 0 (not at all) to 1. */
  readonly share: number;
  readonly reasons: readonly FitReason[];
  readonly evidence: readonly FitEvidence[];
  /** What holds the total down if the share is low. */
  readonly limit: FitLimitCode | null;
  /** What is lacking, with what the share would be if it were shown. */
  readonly gaps?: readonly JudgedGap[];
}

export interface JudgedGap extends Pick<FitGap, "kind" | "name"> {
  readonly share: number;
}

export type Judgement = Pick<Judged, "share" | "reasons" | "evidence" | "gaps"> & {
  readonly limit?: FitLimitCode | null;
};

export const ofRequirement = (
  { kind, weight, requirementId, sentence, start }: JobRequirement,
  at: number,
  judgement: Judgement,
): Judged => ({
  key: `requirement-${at + 1}`,
  subject: kind,
  weight,
  requirementId,
  sentence,
  start,
  limit: null,
  ...judgement,
});

export const ofWhole = (subject: Judged["subject"], judgement: Judgement): Judged => ({
  key: subject,
  subject,
  weight: "critical",
  requirementId: null,
  sentence: null,
  start: null,
  limit: null,
  ...judgement,
});

/** More supports nobody reads. */
const MOST_EVIDENCE = 3;
const LONGEST_TEXT = 300;

export const shownEvidence = (pieces: readonly EvidenceText[]): FitEvidence[] =>
  pieces
    .slice(0, MOST_EVIDENCE)
    .map(({ section, id, text }) => ({ section, id, text: text.slice(0, LONGEST_TEXT) }));
