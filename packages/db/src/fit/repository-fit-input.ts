import { and, asc, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { company, job } from "../jobs/tables.ts";
import { profile } from "../profiles/tables.ts";
import { jobRequirement } from "../requirements/tables.ts";
import { fitScore } from "./tables.ts";

/** What scores are made with now: one that was made with something else is stale. */
export interface FitVersions {
  readonly profileHash: string;
  readonly rubricNo: number;
  readonly finder: string;
  readonly ownHash: string;
  readonly asOf: string;
}

interface Wanted extends FitVersions {
  readonly userId: number;
  readonly profileId: number;
  readonly most: number;
}

const jobColumns = {
  jobId: job.jobId,
  rowVersionNo: job.rowVersionNo,
  title: job.title,
  company: company.name,
  descriptionText: job.descriptionText,
  language: job.language,
  remote: job.remote,
  salaryMin: job.salaryMin,
  salaryMax: job.salaryMax,
  salaryCurrency: job.salaryCurrency,
  salaryPeriod: job.salaryPeriod,
};

const ofProfile = (userId: number, profileId: number) =>
  and(eq(fitScore.jobId, job.jobId), eq(fitScore.userId, userId), eq(fitScore.profileId, profileId));

/** Jobs that are not deleted and whose score is stale or missing, by their ids. */
export const listJobsToScore = (db: Queryable, { userId, profileId, most, ...versions }: Wanted) =>
  db
    .select(jobColumns)
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .leftJoin(fitScore, ofProfile(userId, profileId))
    .where(
      and(
        eq(job.userId, userId),
        isNull(job.deletedDate),
        or(
          isNull(fitScore.fitScoreId),
          eq(fitScore.isStale, true),
          ne(fitScore.jobVersionNo, job.rowVersionNo),
          ne(fitScore.profileHash, versions.profileHash),
          ne(fitScore.rubricNo, versions.rubricNo),
          ne(fitScore.finder, versions.finder),
          ne(fitScore.ownHash, versions.ownHash),
          ne(fitScore.asOf, versions.asOf),
        ),
      ),
    )
    .orderBy(asc(job.jobId))
    .offset(0)
    .fetch(most);
export type JobToScoreRow = Awaited<ReturnType<typeof listJobsToScore>>[number];

interface OldScores extends Pick<FitVersions, "rubricNo" | "finder"> {
  /** Scores of an earlier day are old. */
  readonly asOf: string;
  readonly most: number;
}

/** People with a profile and jobs whose score is of another rubric, finder or month, stale or missing, `most` of them. */
export const listPeopleWithOldScores = heavy(
  async (db, { rubricNo, finder, asOf, most }: OldScores): Promise<number[]> => {
    const rows = await db
      .selectDistinct({ userId: profile.userId })
      .from(profile)
      .innerJoin(job, eq(job.userId, profile.userId))
      .leftJoin(
        fitScore,
        and(
          eq(fitScore.jobId, job.jobId),
          eq(fitScore.userId, job.userId),
          eq(fitScore.profileId, profile.profileId),
        ),
      )
      .where(
        and(
          isNull(profile.deletedDate),
          isNull(job.deletedDate),
          or(
            isNull(fitScore.fitScoreId),
            eq(fitScore.isStale, true),
            ne(fitScore.jobVersionNo, job.rowVersionNo),
            ne(fitScore.rubricNo, rubricNo),
            ne(fitScore.finder, finder),
            lt(fitScore.asOf, asOf),
          ),
        ),
      )
      .orderBy(asc(profile.userId))
      .offset(0)
      .fetch(most);
    return rows.map(({ userId }) => userId);
  },
);

/** How many jobs there are to score in all, stale or not. */
export const countLiveJobs = (db: Queryable, userId: number): Promise<number> =>
  db.$count(job, and(eq(job.userId, userId), isNull(job.deletedDate)));

/** One job as it is scored, deleted or not. */
export const findJobToScore = async (
  db: Queryable,
  { userId, jobId }: { readonly userId: number; readonly jobId: number },
): Promise<JobToScoreRow | undefined> => {
  const [row] = await db
    .select(jobColumns)
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(and(eq(job.jobId, jobId), eq(job.userId, userId)));
  return row;
};

const requirementsOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(jobRequirement)
    .where(
      and(
        inArray(jobRequirement.jobId, ids),
        eq(jobRequirement.userId, userId),
        isNull(jobRequirement.deletedDate),
      ),
    )
    .orderBy(asc(jobRequirement.jobId), asc(jobRequirement.startsAt), asc(jobRequirement.jobRequirementId)),
);

/** The requirements of many jobs that were not removed, by job id, in the order of the text. */
export const listRequirementsOfJobs = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
) => Map.groupBy(await requirementsOf(db, { userId, ids: jobIds }), ({ jobId }) => jobId);
