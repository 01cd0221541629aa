import type { FitResult } from "@jobtracker/contracts";
import { confidenceOf } from "./confidence.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import type { JobToScore } from "./job.ts";
import { judgeJob } from "./judge-job.ts";
import type { PreparedProfile } from "./profile.ts";
import { totalOf } from "./total.ts";

/** A score, with what would lift it. */
export interface ScoredFit extends FitResult {
  readonly gaps: readonly Gap[];
}

/** How well a profile suits a job: the same for the same input. */
export const scoreFit = (job: JobToScore, profile: PreparedProfile): ScoredFit => {
  const judged = judgeJob(job, profile);
  const { total, limits, items } = totalOf(judged);
  return { total, limits, items, confidence: confidenceOf(job, profile), gaps: gapsOf(judged) };
};
