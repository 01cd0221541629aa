import { and, asc, eq, gt } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import { companySearchColumns } from "../jobs/job-columns.ts";
import { listJobLocations } from "../jobs/repository-location.ts";
import { replaceJobWords } from "../jobs/repository-word.ts";
import { job } from "../jobs/tables.ts";
import { companyMergedJob } from "./tables.ts";

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 300;

interface CompanyKey {
  readonly userId: number;
  readonly companyId: number;
}

/** The jobs of a company, deleted or not. */
export const listJobIdsOfCompany = async (
  db: Queryable,
  { userId, companyId }: CompanyKey,
): Promise<number[]> => {
  const rows = await db
    .select({ jobId: job.jobId })
    .from(job)
    .where(and(eq(job.userId, userId), eq(job.companyId, companyId)));
  return rows.map(({ jobId }) => jobId);
};

/** Some jobs of a company, deleted or not, by their ids. */
export const listSomeJobIdsOfCompany = async (
  db: Queryable,
  { userId, companyId }: CompanyKey,
  { afterJobId, most }: { readonly afterJobId: number; readonly most: number },
): Promise<number[]> => {
  const rows = await db
    .select({ jobId: job.jobId })
    .from(job)
    .where(and(eq(job.userId, userId), eq(job.companyId, companyId), gt(job.jobId, afterJobId)))
    .orderBy(asc(job.jobId))
    .offset(0)
    .fetch(most);
  return rows.map(({ jobId }) => jobId);
};

/** Some of the jobs that a merged company had when it was merged, deleted or not, by their ids. */
export const listSomeMergedJobIds = async (
  db: Queryable,
  { userId, companyId }: CompanyKey,
  { afterJobId, most }: { readonly afterJobId: number; readonly most: number },
): Promise<number[]> => {
  const ofMerge = and(eq(companyMergedJob.userId, userId), eq(companyMergedJob.companyId, companyId));
  const rows = await db
    .select({ jobId: companyMergedJob.jobId })
    .from(companyMergedJob)
    .where(and(ofMerge, gt(companyMergedJob.jobId, afterJobId)))
    .orderBy(asc(companyMergedJob.jobId))
    .offset(0)
    .fetch(most);
  return rows.map(({ jobId }) => jobId);
};

const inChunks = async <Value>(
  values: readonly Value[],
  work: (some: readonly Value[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < values.length; start += ROWS_AT_ONCE)
    await work(values.slice(start, start + ROWS_AT_ONCE));
};

interface NamedCompany extends CompanyKey {
  readonly name: string;
}

const wordsOf = statementOfIds((db, userId, ids) =>
  db
    .select({ jobId: job.jobId, title: job.title, rowVersionNo: job.rowVersionNo })
    .from(job)
    .where(ownedAmong({ userId: job.userId, id: job.jobId }, { userId, ids })),
);

/** Gives jobs to a company under its name, so that they are found and sorted by it; a new version of each. */
export const giveJobsToCompany = async (
  db: Queryable,
  { userId, companyId, name }: NamedCompany,
  { jobIds, now }: { readonly jobIds: readonly number[]; readonly now: string },
): Promise<void> => {
  const locations = await listJobLocations(db, { userId, jobIds });
  for (const { jobId, title, rowVersionNo } of await wordsOf(db, { userId, ids: jobIds })) {
    const words = companySearchColumns({ title, company: name, locations: locations.get(jobId) ?? [] });
    await db
      .update(job)
      .set({ companyId, ...words, updatedDate: now, rowVersionNo: rowVersionNo + 1 })
      .where(and(eq(job.userId, userId), eq(job.jobId, jobId)));
    await replaceJobWords(db, { userId, jobId }, words.searchText);
  }
};

/** Remembers what a company had when it was merged. */
export const insertMergedJobs = (
  db: Queryable,
  { userId, companyId }: CompanyKey,
  jobIds: readonly number[],
): Promise<void> =>
  inChunks(jobIds, (some) =>
    db.insert(companyMergedJob).values(some.map((jobId) => ({ userId, companyId, jobId }))),
  );

/** Those jobs of a merged company that the other one still has; a job that was given to a third since stays there. */
export const listMergedJobIds = async (
  db: Queryable,
  { userId, companyId, intoCompanyId }: CompanyKey & { readonly intoCompanyId: number },
): Promise<number[]> => {
  const rows = await db
    .select({ jobId: companyMergedJob.jobId })
    .from(companyMergedJob)
    .innerJoin(job, eq(job.jobId, companyMergedJob.jobId))
    .where(
      and(
        eq(companyMergedJob.userId, userId),
        eq(companyMergedJob.companyId, companyId),
        eq(job.companyId, intoCompanyId),
      ),
    );
  return rows.map(({ jobId }) => jobId);
};

export const deleteMergedJobs = async (db: Queryable, { userId, companyId }: CompanyKey): Promise<void> => {
  await db
    .delete(companyMergedJob)
    .where(and(eq(companyMergedJob.userId, userId), eq(companyMergedJob.companyId, companyId)));
};
