import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { listJobLocations } from "./repository-location.ts";
import { SIGNED_UNITS, type SignedFields, signatureOf } from "./signature/signature.ts";
import { company, job, jobSignature } from "./tables.ts";

/** Jobs that are looked at in a band, the latest: a band that more share is boilerplate and tells little. */
const MOST_IN_BAND = 50;

/** Jobs with the most bands in common, which are compared in full. */
const MOST_CANDIDATES = 12;

interface JobKey {
  readonly userId: number;
  readonly jobId: number;
}

/** The signature of a job that has none yet. */
export const insertJobSignature = async (
  db: Queryable,
  { userId, jobId }: JobKey,
  fields: SignedFields,
): Promise<void> => {
  const rows = signatureOf(fields).map((band) => ({ userId, jobId, band }));
  if (rows.length > 0) await db.insert(jobSignature).values(rows);
};

/** Puts the signature of the fields in the place of the one that the job had. */
export const replaceJobSignature = async (
  db: Queryable,
  key: JobKey,
  fields: SignedFields,
): Promise<void> => {
  const { userId, jobId } = key;
  await db.delete(jobSignature).where(and(eq(jobSignature.jobId, jobId), eq(jobSignature.userId, userId)));
  await insertJobSignature(db, key, fields);
};

interface InBand {
  readonly userId: number;
  readonly band: number;
  readonly exceptJobId: number;
}

/** The latest jobs that have a band. */
export const selectJobsInBand = (
  db: Queryable,
  { userId, band, exceptJobId }: InBand | Placeholders<InBand>,
) =>
  db
    .select({ jobId: jobSignature.jobId })
    .from(jobSignature)
    .where(
      and(eq(jobSignature.userId, userId), eq(jobSignature.band, band), ne(jobSignature.jobId, exceptJobId)),
    )
    .orderBy(desc(jobSignature.jobId))
    .offset(0)
    .fetch(MOST_IN_BAND);
const jobsInBand = statement((db, values: Placeholders<InBand>) => selectJobsInBand(db, values));

/**
 * The jobs, deleted or not, that have the most of a posting's signature: few, whatever the number of jobs. `exceptJobId`: the job that
 * the signature is of, or 0.
 */
export const candidateDuplicates = async (
  db: Queryable,
  { userId, signature, exceptJobId }: Omit<InBand, "band"> & { readonly signature: readonly number[] },
): Promise<number[]> => {
  const shared = new Map<number, number>();
  for (const band of signature)
    for (const { jobId } of await jobsInBand(db, { userId, band, exceptJobId }))
      shared.set(jobId, (shared.get(jobId) ?? 0) + 1);
  const most = [...shared].sort(([one, times], [other, otherTimes]) => otherTimes - times || other - one);
  return most.slice(0, MOST_CANDIDATES).map(([jobId]) => jobId);
};

const contentOf = statementOfIds((db, userId, ids) =>
  db
    .select({
      jobId: job.jobId,
      deletedDate: job.deletedDate,
      title: job.title,
      company: company.name,
      descriptionText: sql<
        string | null
      >`substring(${job.descriptionText}, 1, ${sql.raw(`${SIGNED_UNITS}`)})`,
    })
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(ownedAmong({ userId: job.userId, id: job.jobId }, { userId, ids })),
);

interface Jobs {
  readonly userId: number;
  readonly jobIds: readonly number[];
}

const listContents = async (db: Queryable, { userId, jobIds }: Jobs) => {
  const rows = await contentOf(db, { userId, ids: jobIds });
  const locations = await listJobLocations(db, { userId, jobIds });
  return rows.map(({ jobId, deletedDate, ...row }) => ({
    jobId,
    isDeleted: deletedDate !== null,
    fields: { ...row, locations: locations.get(jobId) ?? [] },
  }));
};

/** What of these jobs is compared, by job id; deleted ones are left out. */
export const listSignedFields = async (
  db: Queryable,
  jobs: Jobs,
): Promise<ReadonlyMap<number, SignedFields>> => {
  const contents = await listContents(db, jobs);
  return new Map(contents.filter(({ isDeleted }) => !isDeleted).map(({ jobId, fields }) => [jobId, fields]));
};

const bandsOfJobs = statementOfIds((db, userId, ids) =>
  db
    .select({ jobId: jobSignature.jobId, band: jobSignature.band })
    .from(jobSignature)
    .where(and(inArray(jobSignature.jobId, ids), eq(jobSignature.userId, userId))),
);

/** A job whose signature was another one. */
interface RenewedJob {
  readonly jobId: number;
  readonly isDeleted: boolean;
  readonly fields: SignedFields;
}

/** Brings the signatures of these jobs, deleted ones too, to what the jobs say now. @returns those that said something else */
export const renewJobSignatures = async (db: Queryable, jobs: Jobs): Promise<RenewedJob[]> => {
  const { userId, jobIds } = jobs;
  const stored = Map.groupBy(await bandsOfJobs(db, { userId, ids: jobIds }), ({ jobId }) => jobId);
  const renewed: RenewedJob[] = [];
  for (const content of await listContents(db, jobs)) {
    const { jobId, fields } = content;
    const before = new Set((stored.get(jobId) ?? []).map(({ band }) => band));
    if (before.symmetricDifference(new Set(signatureOf(fields))).size === 0) continue;
    await replaceJobSignature(db, { userId, jobId }, fields);
    renewed.push(content);
  }
  return renewed;
};
