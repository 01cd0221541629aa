import type { FieldSources, JobFields } from "@jobtracker/contracts";
import type { Queryable } from "../_kit/database.ts";
import type { JobHashes } from "./job-columns.ts";
import { findCompanyByName, findJob, insertCompany, insertJob, type JobRow } from "./repository.ts";

const MADE = "2026-01-31T12:00:00.000Z";

/** The fields of a job that says nothing but its title. */
export const emptyFields: JobFields = {
  title: "Engineer",
  company: null,
  locations: [],
  remote: null,
  employmentType: null,
  employmentTypeText: null,
  salary: null,
  postedDate: null,
  validThrough: null,
  url: null,
  applyUrl: null,
  language: null,
  closed: null,
  descriptionHtml: null,
  descriptionText: null,
};

/** A place that is no more than its text. */
export const placeOf = (text: string): JobFields["locations"][number] => ({
  text,
  street: null,
  locality: null,
  region: null,
  postalCode: null,
  country: null,
});

let made = 0;
const nextHash = () => {
  made += 1;
  return made.toString(16).padStart(64, "0");
};

interface JobOptions extends Partial<JobFields> {
  readonly userId: number;
  readonly sources?: FieldSources;
  /** Without them it is like no other job. */
  readonly hashes?: Partial<JobHashes>;
  readonly now?: string;
}

const companyIdOf = async (db: Queryable, userId: number, name: string | null, now: string) => {
  if (name === null) return null;
  const known = await findCompanyByName(db, { userId, name });
  return (known ?? (await insertCompany(db, { userId, name, now }))).companyId;
};

/** Adds a job, with its company and places. */
export const makeJob = async (db: Queryable, options: JobOptions): Promise<JobRow> => {
  const { userId, sources = {}, hashes, now = MADE, ...given } = options;
  const fields = { ...emptyFields, ...given };
  const jobId = await insertJob(db, {
    userId,
    now,
    fields,
    sources,
    companyId: await companyIdOf(db, userId, fields.company, now),
    hashes: { urlHash: null, externalHash: null, contentHash: nextHash(), ...hashes },
  });
  const row = await findJob(db, { userId, jobId });
  if (row === undefined) throw new Error("The job just made is not there");
  return row;
};
