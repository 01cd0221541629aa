import { and, eq, getTableColumns, inArray, isNull, or } from "drizzle-orm";
import type { MsSqlUpdateSetSource } from "drizzle-orm/mssql-core";
import { changedOne } from "../_kit/changed-one.ts";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { jobApplication } from "../applications/tables.ts";
import { type JobContent, type JobHashes, jobColumns } from "./job-columns.ts";
import { replaceJobLocations } from "./repository-location.ts";
import { insertJobSignature, replaceJobSignature } from "./repository-signature.ts";
import { replaceJobWords } from "./repository-word.ts";
import { company, job } from "./tables.ts";

interface JobKey {
  readonly userId: number;
  readonly jobId: number;
}

const selection = {
  ...getTableColumns(job),
  companyName: company.name,
  /** Of the application that is not deleted. */
  jobApplicationId: jobApplication.jobApplicationId,
};

const jobById = statement((db, { userId, jobId }: Placeholders<JobKey>) =>
  db
    .select(selection)
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .leftJoin(jobApplication, and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate)))
    .where(and(eq(job.jobId, jobId), eq(job.userId, userId))),
);

/** A job, deleted or not, with its company's name. */
export const findJob = async (db: Queryable, key: JobKey) => {
  const [row] = await jobById(db, key);
  return row;
};
export type JobRow = NonNullable<Awaited<ReturnType<typeof findJob>>>;

const rowVersionsOf = statementOfIds((db, userId, ids) =>
  db
    .select({ jobId: job.jobId, rowVersionNo: job.rowVersionNo })
    .from(job)
    .where(and(inArray(job.jobId, ids), eq(job.userId, userId))),
);

/** The versions of jobs, by their ids: what was made of a job's words holds for one of them alone. */
export const findRowVersionsOfJobs = async (
  db: Queryable,
  { userId, jobIds }: { readonly userId: number; readonly jobIds: readonly number[] },
): Promise<ReadonlyMap<number, number>> =>
  new Map(
    (await rowVersionsOf(db, { userId, ids: jobIds })).map(({ jobId, rowVersionNo }) => [
      jobId,
      rowVersionNo,
    ]),
  );

/** Every job, deleted or not, that shares a hash with these. */
export const listJobsSharingHash = (
  db: Queryable,
  { userId, hashes }: { readonly userId: number; readonly hashes: JobHashes },
) =>
  db
    .select({
      jobId: job.jobId,
      urlHash: job.urlHash,
      externalHash: job.externalHash,
      contentHash: job.contentHash,
      deletedDate: job.deletedDate,
    })
    .from(job)
    .where(
      and(
        eq(job.userId, userId),
        or(
          hashes.urlHash === null ? undefined : eq(job.urlHash, hashes.urlHash),
          hashes.otherUrlHash ? eq(job.urlHash, hashes.otherUrlHash) : undefined,
          hashes.externalHash === null ? undefined : eq(job.externalHash, hashes.externalHash),
          eq(job.contentHash, hashes.contentHash),
        ),
      ),
    )
    .orderBy(job.jobId);
export type HashedJobRow = Awaited<ReturnType<typeof listJobsSharingHash>>[number];

/** @returns the new job's id */
export const insertJob = async (
  db: Queryable,
  { userId, now, ...content }: JobContent & { readonly userId: number; readonly now: string },
): Promise<number> => {
  const columns = jobColumns(content);
  const [row] = await db
    .insert(job)
    .output({ jobId: job.jobId })
    .values({ ...columns, userId, createdDate: now, updatedDate: now, rowVersionNo: 1 });
  if (row === undefined) throw new Error("The inserted job was not returned");
  await replaceJobLocations(db, { userId, jobId: row.jobId }, content.fields.locations);
  await replaceJobWords(db, { userId, jobId: row.jobId }, columns.searchText);
  await insertJobSignature(db, { userId, jobId: row.jobId }, content.fields);
  return row.jobId;
};

/** A write of one row as its caller last saw it. */
interface Expected {
  readonly expectedVersion: number;
  readonly now: string;
}

/** Writes columns of a job. False: it is not there, or has another version. */
const writeJob = async (
  db: Queryable,
  { userId, jobId, expectedVersion, now }: JobKey & Expected,
  columns: MsSqlUpdateSetSource<typeof job>,
): Promise<boolean> => {
  const written = await db
    .update(job)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .where(and(eq(job.jobId, jobId), eq(job.userId, userId), eq(job.rowVersionNo, expectedVersion)));
  return changedOne(written);
};

/** Writes the whole content of a job, except its places. False: it is not there, or has another version. */
export const updateJob = async (
  db: Queryable,
  { fields, sources, companyId, hashes, ...expected }: JobContent & JobKey & Expected,
): Promise<boolean> => {
  const columns = jobColumns({ fields, sources, companyId, hashes });
  if (!(await writeJob(db, expected, columns))) return false;
  await replaceJobWords(db, expected, columns.searchText);
  await replaceJobSignature(db, expected, fields);
  return true;
};

/** Deletes a job so that it can be restored. False: it is not there, or has another version. */
export const deleteJob = (db: Queryable, expected: JobKey & Expected): Promise<boolean> =>
  writeJob(db, expected, { deletedDate: expected.now });

/** False: it is not there, or has another version. */
export const restoreJob = (db: Queryable, expected: JobKey & Expected): Promise<boolean> =>
  writeJob(db, expected, { deletedDate: null });
