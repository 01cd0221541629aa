import type { FieldSources, JobFields } from "@jobtracker/contracts";
import { jobColumns } from "../../jobs/job-columns.ts";
import { companyNameColumns } from "../../jobs/repository-company.ts";
import { wordsOf } from "../../jobs/repository-word.ts";
import { signatureOf } from "../../jobs/signature/signature.ts";
import { company, job, jobLocation, jobSignature, jobWord } from "../../jobs/tables.ts";
import { bulkInsert, type InsertInto } from "./bulk-insert.ts";

export interface BulkJob {
  readonly fields: JobFields;
  readonly sources: FieldSources;
  readonly contentHash: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** Ids from 1, as a fresh table gives them. */
const counter = () => {
  let last = 0;
  return () => ++last;
};

const companyWriter = (into: InsertInto, userId: number) => {
  const [next, known, write] = [counter(), new Map<string, number>(), into(company)];
  return (name: string | null, now: string): number | null => {
    if (name === null) return null;
    const companyId = known.get(name) ?? next();
    if (!known.has(name))
      write({
        ...companyNameColumns(name),
        companyId,
        userId,
        createdDate: now,
        updatedDate: now,
        rowVersionNo: 1,
      });
    known.set(name, companyId);
    return companyId;
  };
};

const jobWriter = (into: InsertInto, userId: number) => {
  const [writeJob, writeLocation] = [into(job), into(jobLocation)];
  const [writeWord, writeBand] = [into(jobWord), into(jobSignature)];
  const [jobLocationId, jobWordId, jobSignatureId] = [counter(), counter(), counter()];
  const companyIdOf = companyWriter(into, userId);
  return (jobId: number, { fields, sources, contentHash, now }: BulkJob): void => {
    const hashes = { urlHash: null, externalHash: null, contentHash };
    const columns = jobColumns({ fields, sources, companyId: companyIdOf(fields.company, now), hashes });
    writeJob({ ...columns, jobId, userId, createdDate: now, updatedDate: now, rowVersionNo: 1 });
    for (const [position, location] of fields.locations.entries())
      writeLocation({ ...location, jobLocationId: jobLocationId(), jobId, userId, position });
    for (const word of wordsOf(columns.searchText))
      writeWord({ jobWordId: jobWordId(), jobId, userId, word });
    for (const band of signatureOf(fields))
      writeBand({ jobSignatureId: jobSignatureId(), jobId, userId, band });
  };
};

/**
 * The rows that `makeJob` would make, written straight into the file of an embedded database which has no jobs and which nobody has
 * open.
 */
export const makeManyJobs = (file: string, userId: number, jobs: Iterable<BulkJob>): void =>
  bulkInsert(file, (into) => {
    const write = jobWriter(into, userId);
    const nextId = counter();
    for (const each of jobs) write(nextId(), each);
  });
