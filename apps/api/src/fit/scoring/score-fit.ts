import type { FitResult } from "@jobtracker/contracts";
import { confidenceOf } from "./confidence.ts";
import type { JobToScore } from "./job.ts";
import { judgeJob } from "./judge-job.ts";
import type { PreparedProfile } from "./profile.ts";
import { RUBRIC_VERSION } from "./rubric.ts";
import { totalOf } from "./total.ts";

/** How well a profile suits a job: the same for the same input. */
export const scoreFit = (job: JobToScore, profile: PreparedProfile): FitResult => {
  const judged = judgeJob(job, profile);
  return { ...totalOf(judged), confidence: confidenceOf(job, profile), rubric: RUBRIC_VERSION };
};
