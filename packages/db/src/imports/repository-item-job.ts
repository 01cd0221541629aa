import { and, asc, count, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { company, job } from "../jobs/tables.ts";
import type { ImportBatchKey } from "./repository-batch.ts";
import { importItemJob } from "./tables.ts";

interface NewImportItemJob {
  readonly userId: number;
  readonly importBatchId: number;
  readonly importItemId: number;
  readonly jobId: number;
  readonly isNew: boolean;
  readonly now: string;
}

/** Notes that an item led to a job, once. */
export const insertImportItemJob = async (
  db: Queryable,
  { now, isNew, ...row }: NewImportItemJob,
): Promise<void> => {
  const { userId, importItemId, jobId } = row;
  const known = await db
    .select({ jobId: importItemJob.jobId })
    .from(importItemJob)
    .where(
      and(
        eq(importItemJob.importItemId, importItemId),
        eq(importItemJob.jobId, jobId),
        eq(importItemJob.userId, userId),
      ),
    );
  if (known.length > 0) return;
  await db.insert(importItemJob).values({ ...row, isNew: isNew ? 1 : 0, createdDate: now });
};

const jobsOf = statementOfIds((db, userId, ids) =>
  db
    .select({
      importItemId: importItemJob.importItemId,
      jobId: importItemJob.jobId,
      isNew: importItemJob.isNew,
      title: job.title,
      company: company.name,
      deletedDate: job.deletedDate,
    })
    .from(importItemJob)
    .innerJoin(job, eq(job.jobId, importItemJob.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(and(inArray(importItemJob.importItemId, ids), eq(importItemJob.userId, userId)))
    .orderBy(asc(importItemJob.importItemJobId)),
);
export type ImportItemJobRow = Awaited<ReturnType<typeof jobsOf>>[number];

/** The jobs of many items by item id. */
export const listJobsOfImportItems = async (
  db: Queryable,
  { userId, importItemIds }: { readonly userId: number; readonly importItemIds: readonly number[] },
): Promise<ReadonlyMap<number, readonly ImportItemJobRow[]>> =>
  Map.groupBy(await jobsOf(db, { userId, ids: importItemIds }), ({ importItemId }) => importItemId);

/** The jobs that a batch made and that are deleted, or are not. */
export const listJobsMadeByImport = async (
  db: Queryable,
  { userId, importBatchId, deleted }: ImportBatchKey & { readonly deleted: boolean },
): Promise<number[]> => {
  const rows = await db
    .select({ jobId: importItemJob.jobId })
    .from(importItemJob)
    .innerJoin(job, eq(job.jobId, importItemJob.jobId))
    .where(
      and(
        eq(importItemJob.importBatchId, importBatchId),
        eq(importItemJob.userId, userId),
        eq(importItemJob.isNew, 1),
        (deleted ? isNotNull : isNull)(job.deletedDate),
      ),
    )
    .orderBy(asc(importItemJob.importItemJobId));
  return rows.map(({ jobId }) => jobId);
};

/** How many jobs that are not deleted each batch made. `importBatchIds`: not empty, a page of them. */
export const countJobsMadeByImports = async (
  db: Queryable,
  { userId, importBatchIds }: { readonly userId: number; readonly importBatchIds: readonly number[] },
): Promise<ReadonlyMap<number, number>> => {
  const rows = await db
    .select({ importBatchId: importItemJob.importBatchId, jobs: count() })
    .from(importItemJob)
    .innerJoin(job, eq(job.jobId, importItemJob.jobId))
    .where(
      and(
        eq(importItemJob.userId, userId),
        inArray(importItemJob.importBatchId, [...importBatchIds]),
        eq(importItemJob.isNew, 1),
        isNull(job.deletedDate),
      ),
    )
    .groupBy(importItemJob.importBatchId);
  return new Map(rows.map(({ importBatchId, jobs }) => [importBatchId, jobs]));
};
