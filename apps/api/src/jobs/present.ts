import {
  CompanyID,
  EmploymentType,
  FieldSources,
  type Job,
  type JobFields,
  JobID,
  type JobListItem,
  type JobLocation,
  keyReader,
  Remote,
  type Salary,
  SalaryPeriod,
  valueReader,
  yearlySalaryOf,
} from "@jobtracker/contracts";
import type { JobSummaryRow, TagOnJobRow } from "@jobtracker/db";
import { toTagOnJob } from "../tags/tag-state.ts";
import type { JobState } from "./job-state.ts";

// Made once: a schema costs far more to make than to use.
const toPeriod = valueReader(SalaryPeriod.nullable());
const toEmploymentType = valueReader(EmploymentType.nullable());
const toCompanyID = keyReader(CompanyID);
export const toRemote = valueReader(Remote.nullable());
export const toJobID = keyReader(JobID);

type SalaryColumns = Pick<
  JobSummaryRow,
  "salaryMin" | "salaryMax" | "salaryCurrency" | "salaryPeriod" | "salaryText"
>;

/** Null if the columns say nothing at all. */
export const toSalary = ({
  salaryMin: min,
  salaryMax: max,
  salaryCurrency: currency,
  salaryPeriod: period,
  salaryText: text,
}: SalaryColumns): Salary | null =>
  min === null && max === null && currency === null && period === null && text === null
    ? null
    : { min, max, currency, period: toPeriod(period), text };

/** A job in a list. */
export const toJobListItem = (
  row: JobSummaryRow,
  locations: JobLocation[],
  tags: readonly TagOnJobRow[],
): JobListItem => ({
  id: toJobID(row.jobId),
  version: row.rowVersionNo,
  title: row.title,
  company: row.companyName,
  companyId: row.companyId === null ? null : toCompanyID(row.companyId),
  locations,
  remote: toRemote(row.remote),
  employmentType: toEmploymentType(row.employmentType),
  employmentTypeText: row.employmentTypeText,
  salary: toSalary(row),
  postedDate: row.postedDate,
  validThrough: row.validThrough,
  url: row.url,
  tags: tags.map(toTagOnJob),
  applicationId: row.jobApplicationId,
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

/** Many jobs say the same of where their fields come from; reading it takes longer than the rest of a job. */
const knownSources = new Map<string, FieldSources>();
const MOST_KNOWN_SOURCES = 500;

export const toSources = (json: string): FieldSources => {
  const known = knownSources.get(json);
  if (known !== undefined) return known;
  if (knownSources.size >= MOST_KNOWN_SOURCES) knownSources.clear();
  const read = FieldSources.parse(JSON.parse(json));
  knownSources.set(json, read);
  return read;
};

export const toJob = ({ row, locations, tags }: JobState): Job => ({
  ...toJobListItem(row, locations, tags),
  yearlySalary: yearlySalaryOf(toSalary(row)),
  applyUrl: row.applyUrl,
  language: row.language,
  closed: row.closed,
  sources: toSources(row.sources),
  descriptionText: row.descriptionText,
  descriptionHtml: row.descriptionHtml,
});

/** Of a job what comes from its posting. */
export const fieldsOfJob = ({
  id,
  version,
  companyId,
  yearlySalary,
  sources,
  tags,
  applicationId,
  ...rest
}: Job): JobFields => {
  const { createdAt, updatedAt, deletedAt, ...fields } = rest;
  return fields;
};
