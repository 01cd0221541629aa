import { and, desc, eq, isNull, like, type SQL } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { jobApplication, jobApplicationNote, jobApplicationStatus } from "../applications/tables.ts";
import { hasManyJobs } from "../jobs/repository-many-jobs.ts";
import { candidateJobs, isCandidate } from "../jobs/repository-word.ts";
import { company, job } from "../jobs/tables.ts";

/** `patterns`: from `searchPatterns`; all of them must match. */
interface Search {
  readonly userId: number;
  readonly patterns: readonly string[];
  readonly limit: number;
}

const liveApplicationOfJob = and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate));

const selectJobs = (
  db: Queryable,
  { userId, patterns, limit }: Search,
  among: SQL | undefined = eq(job.userId, userId),
) =>
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
    .where(and(among, isNull(job.deletedDate), ...patterns.map((pattern) => like(job.searchText, pattern))))
    .orderBy(desc(job.createdDate), desc(job.jobId));

/** So many times as many candidates as hits: some are deleted, or have the other words not. */
const CANDIDATES_PER_HIT = 4;

/** Among many jobs: begins with those that have the rarest word, and of these with the ones that were added last. */
const selectAmongMany = async (db: Queryable, search: Search) => {
  const candidates = await candidateJobs(db, search);
  if (candidates === undefined) return selectJobs(db, search);
  const latest = candidates.toSorted((one, other) => other - one);
  const first = latest.slice(0, search.limit * CANDIDATES_PER_HIT);
  const found = first.length === 0 ? [] : await selectJobs(db, search, isCandidate(search.userId, first));
  return found.length === search.limit || first.length === latest.length
    ? found
    : selectJobs(db, search, isCandidate(search.userId, latest));
};

/** Jobs that are not deleted, the latest first, each with the stage of its application. */
export const searchJobs = heavy(
  async (db, search: Search) =>
    (await hasManyJobs(db, search)) ? selectAmongMany(db, search) : selectJobs(db, search),
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
export const searchNotes = heavy(async (db, search: Search) => selectNotes(db, search), hasManyJobs);
export type NoteHitRow = Awaited<ReturnType<typeof searchNotes>>[number];
