import type { Remote } from "@jobtracker/contracts";
import { eq, isNotNull, isNull, like, lt, lte } from "drizzle-orm";
import { type PatternValues, patternParameters, patternValues } from "../_kit/pattern-parameters.ts";
import type { Placeholders } from "../_kit/statement.ts";
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

/** What the text of a filtered statement depends on: which filters there are, not what they look for. */
export const filterShape = (filter: ApplicationFilter) => ({
  stage: filter.jobApplicationStatusId !== undefined,
  patterns: filter.patterns.length,
  remote: filter.remote !== undefined,
  kind: filter.stageKind !== undefined,
  due: filter.followUpBefore !== undefined,
  hasFollowUp: filter.hasFollowUp,
  stale: filter.stageSinceBefore !== undefined,
  deleted: filter.deleted,
});
export type FilterShape = ReturnType<typeof filterShape>;

/** What a filter looks for. */
export const filterValues = ({ patterns, deleted, hasFollowUp, ...values }: ApplicationFilter) => ({
  ...values,
  ...patternValues(patterns),
});
export type FilterValues = Omit<ApplicationFilter, "patterns" | "deleted" | "hasFollowUp"> & PatternValues;

/** For statements that join the job and the stage. */
export const applicationConditions = (parameters: Placeholders<FilterValues>, shape: FilterShape) => {
  const { userId, jobApplicationStatusId, remote, stageKind, followUpBefore, stageSinceBefore } = parameters;
  const { hasFollowUp } = shape;
  return [
    eq(jobApplication.userId, userId),
    shape.stage ? eq(jobApplication.jobApplicationStatusId, jobApplicationStatusId) : undefined,
    (shape.deleted ? isNotNull : isNull)(jobApplication.deletedDate),
    shape.remote ? eq(job.remote, remote) : undefined,
    shape.kind ? eq(jobApplicationStatus.kind, stageKind) : undefined,
    shape.due ? lte(jobApplication.followUpDate, followUpBefore) : undefined,
    hasFollowUp === undefined ? undefined : (hasFollowUp ? isNotNull : isNull)(jobApplication.followUpDate),
    shape.stale ? lt(jobApplication.stageSinceDate, stageSinceBefore) : undefined,
    ...patternParameters(parameters, shape.patterns).map((pattern) => like(job.searchText, pattern)),
  ];
};
