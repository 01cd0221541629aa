import { and, desc, eq, isNull, like } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { jobApplication, jobApplicationNote, jobApplicationStatus } from "../applications/tables.ts";
import { hasManyJobs } from "../jobs/repository-many-jobs.ts";
import { company, job } from "../jobs/tables.ts";

/** `patterns`: from `searchPatterns`; all of them must match. */
interface Search {
  readonly userId: number;
  readonly patterns: readonly string[];
  readonly limit: number;
}

const liveApplicationOfJob = and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate));

const selectJobs = (db: Queryable, { userId, patterns, limit }: Search) =>
  db
    .select({
      jobId: job.jobId,
      title: job.title,
      companyName: company.name,
      jobApplicationId: jobApplication.jobApplicationId,
      stageKey: jobApplicationStatus.stageKey,
    })
    .top(limit)
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .leftJoin(jobApplication, liveApplicationOfJob)
    .leftJoin(
      jobApplicationStatus,
      eq(jobApplicationStatus.jobApplicationStatusId, jobApplication.jobApplicationStatusId),
    )
    .where(
      and(
        eq(job.userId, userId),
        isNull(job.deletedDate),
        ...patterns.map((pattern) => like(job.searchText, pattern)),
      ),
    )
    .orderBy(desc(job.createdDate), desc(job.jobId));

/** Jobs that are not deleted, the latest first, each with the stage of its application. */
export const searchJobs = heavy(
  import.meta.url,
  "searchJobs",
  async (db, search: Search) => selectJobs(db, search),
  hasManyJobs,
);
export type JobHitRow = Awaited<ReturnType<typeof searchJobs>>[number];

const selectNotes = (db: Queryable, { userId, patterns, limit }: Search) =>
  db
    .select({
      jobApplicationNoteId: jobApplicationNote.jobApplicationNoteId,
      jobApplicationId: jobApplicationNote.jobApplicationId,
      rowVersionNo: jobApplicationNote.rowVersionNo,
      body: jobApplicationNote.body,
      createdDate: jobApplicationNote.createdDate,
      title: job.title,
      companyName: company.name,
    })
    .top(limit)
    .from(jobApplicationNote)
    .innerJoin(jobApplication, eq(jobApplication.jobApplicationId, jobApplicationNote.jobApplicationId))
    .innerJoin(job, eq(job.jobId, jobApplication.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(
      and(
        eq(jobApplicationNote.userId, userId),
        isNull(jobApplicationNote.deletedDate),
        isNull(jobApplication.deletedDate),
        ...patterns.map((pattern) => like(jobApplicationNote.searchText, pattern)),
      ),
    )
    .orderBy(desc(jobApplicationNote.createdDate), desc(jobApplicationNote.jobApplicationNoteId));

/** Notes that are not deleted, of applications that are not, the latest first. */
export const searchNotes = heavy(
  import.meta.url,
  "searchNotes",
  async (db, search: Search) => selectNotes(db, search),
  hasManyJobs,
);
export type NoteHitRow = Awaited<ReturnType<typeof searchNotes>>[number];
