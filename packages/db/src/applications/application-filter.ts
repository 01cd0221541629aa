import type { Remote } from "@jobtracker/contracts";
import { eq, isNotNull, isNull, like, lt, lte } from "drizzle-orm";
import { job } from "../jobs/tables.ts";
import { jobApplication, jobApplicationStatus } from "./tables.ts";

export interface ApplicationFilter {
  readonly userId: number;
  readonly jobApplicationStatusId?: number | undefined;
  /** From `searchPatterns`, for the job. */
  readonly patterns: readonly string[];
  readonly remote?: Remote | undefined;
  readonly stageKind?: string | undefined;
  /** With a follow-up date on or before this day. */
  readonly followUpBefore?: string | undefined;
  readonly hasFollowUp?: boolean | undefined;
  /** At their stage since before this instant. */
  readonly stageSinceBefore?: string | undefined;
  readonly deleted: boolean;
}

/** For queries that join the job and the stage. */
export const applicationConditions = ({ userId, patterns, deleted, ...filter }: ApplicationFilter) => {
  const { jobApplicationStatusId, remote, stageKind, followUpBefore, hasFollowUp, stageSinceBefore } = filter;
  return [
    eq(jobApplication.userId, userId),
    jobApplicationStatusId === undefined
      ? undefined
      : eq(jobApplication.jobApplicationStatusId, jobApplicationStatusId),
    (deleted ? isNotNull : isNull)(jobApplication.deletedDate),
    remote === undefined ? undefined : eq(job.remote, remote),
    stageKind === undefined ? undefined : eq(jobApplicationStatus.kind, stageKind),
    followUpBefore === undefined ? undefined : lte(jobApplication.followUpDate, followUpBefore),
    hasFollowUp === undefined ? undefined : (hasFollowUp ? isNotNull : isNull)(jobApplication.followUpDate),
    stageSinceBefore === undefined ? undefined : lt(jobApplication.stageSinceDate, stageSinceBefore),
    ...patterns.map((pattern) => like(job.searchText, pattern)),
  ];
};
