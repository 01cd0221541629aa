import { and, asc, eq, getTableColumns, gte, isNotNull, isNull, lt, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { jobApplication, jobApplicationStatus } from "../applications/tables.ts";
import { interview } from "../interviews/tables.ts";
import { company, job } from "../jobs/tables.ts";

/** From `from`, inclusive, to `before`, exclusive: instants for interviews, days for all else. */
export interface CalendarRange {
  readonly userId: number;
  readonly from: string;
  readonly before: string;
  readonly limit: number;
}

const jobOfEntry = { job: { jobId: job.jobId, title: job.title }, companyName: company.name };

/** Interviews of applications that are not deleted, with their jobs; the earliest first. */
export const listCalendarInterviews = (db: Queryable, { userId, from, before, limit }: CalendarRange) =>
  db
    .select({ ...getTableColumns(interview), ...jobOfEntry })
    .top(limit)
    .from(interview)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, interview.jobApplicationId))
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(interview.userId, userId),
        isNull(interview.deletedDate),
        isNull(jobApplication.deletedDate),
        gte(interview.startsDate, from),
        lt(interview.startsDate, before),
      ),
    )
    .orderBy(asc(interview.startsDate), asc(interview.interviewId));
export type CalendarInterviewRow = Awaited<ReturnType<typeof listCalendarInterviews>>[number];

/** One interview that is not deleted, nor its application. */
export const findCalendarInterview = async (
  db: Queryable,
  { userId, interviewId }: { readonly userId: number; readonly interviewId: number },
): Promise<CalendarInterviewRow | undefined> => {
  const [row] = await db
    .select({ ...getTableColumns(interview), ...jobOfEntry })
    .from(interview)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, interview.jobApplicationId))
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(interview.userId, userId),
        eq(interview.interviewId, interviewId),
        isNull(interview.deletedDate),
        isNull(jobApplication.deletedDate),
      ),
    );
  return row;
};

/** Applications that are to be followed up, by their day. */
export const listFollowUps = (db: Queryable, { userId, from, before, limit }: CalendarRange) =>
  db
    .select({
      jobApplicationId: jobApplication.jobApplicationId,
      followUpDate: jobApplication.followUpDate,
      createdDate: jobApplication.createdDate,
      updatedDate: jobApplication.updatedDate,
      rowVersionNo: jobApplication.rowVersionNo,
      ...jobOfEntry,
    })
    .top(limit)
    .from(jobApplication)
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(jobApplication.userId, userId),
        isNull(jobApplication.deletedDate),
        isNotNull(jobApplication.followUpDate),
        gte(jobApplication.followUpDate, from),
        lt(jobApplication.followUpDate, before),
      ),
    )
    .orderBy(asc(jobApplication.followUpDate), asc(jobApplication.jobApplicationId));
export type FollowUpRow = Awaited<ReturnType<typeof listFollowUps>>[number];

/** Jobs whose posting ends, without an application or with one that still stands at a stage, by their day. */
export const listClosingJobs = (
  db: Queryable,
  { userId, from, before, limit, stageKey }: CalendarRange & { readonly stageKey: string },
) =>
  db
    .select({
      jobApplicationId: jobApplication.jobApplicationId,
      validThrough: job.validThrough,
      createdDate: job.createdDate,
      updatedDate: job.updatedDate,
      rowVersionNo: job.rowVersionNo,
      ...jobOfEntry,
    })
    .top(limit)
    .from(job)
    .leftJoin(jobApplication, and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate)))
    .leftJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(job.userId, userId),
        isNull(job.deletedDate),
        isNotNull(job.validThrough),
        gte(job.validThrough, from),
        lt(job.validThrough, before),
        or(isNull(jobApplicationStatus.stageKey), eq(jobApplicationStatus.stageKey, stageKey)),
      ),
    )
    .orderBy(asc(job.validThrough), asc(job.jobId));
export type ClosingJobRow = Awaited<ReturnType<typeof listClosingJobs>>[number];
