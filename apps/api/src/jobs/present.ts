import {
  CompanyID,
  EmploymentType,
  FieldSources,
  type Job,
  JobID,
  type JobListItem,
  type JobLocation,
  Remote,
  type Salary,
  SalaryPeriod,
} from "@jobtracker/contracts";
import type { JobLocationRow, JobSummaryRow, TagOnJobRow } from "@jobtracker/db";
import { toTagOnJob } from "../tags/tag-state.ts";
import type { JobState } from "./job-state.ts";

// Made once: a schema costs far more to make than to use.
const OptionalPeriod = SalaryPeriod.nullable();
const OptionalRemote = Remote.nullable();
const OptionalEmploymentType = EmploymentType.nullable();
const OptionalCompanyID = CompanyID.nullable();

type SalaryColumns = Pick<
  JobSummaryRow,
  "salaryMin" | "salaryMax" | "salaryCurrency" | "salaryPeriod" | "salaryText"
>;

/** Null if the columns say nothing at all. */
export const toSalary = (row: SalaryColumns): Salary | null => {
  const salary = {
    min: row.salaryMin,
    max: row.salaryMax,
    currency: row.salaryCurrency,
    period: OptionalPeriod.parse(row.salaryPeriod),
    text: row.salaryText,
  };
  return Object.values(salary).every((part) => part === null) ? null : salary;
};

export const toRemote = (text: string | null) => OptionalRemote.parse(text);

export const toLocation = (row: JobLocationRow): JobLocation => ({
  text: row.text,
  street: row.street,
  locality: row.locality,
  region: row.region,
  postalCode: row.postalCode,
  country: row.country,
});

/** A job in a list. */
export const toJobListItem = (
  row: JobSummaryRow,
  locations: readonly JobLocationRow[],
  tags: readonly TagOnJobRow[],
): JobListItem => ({
  id: JobID.parse(row.jobId),
  version: row.rowVersionNo,
  title: row.title,
  company: row.companyName,
  companyId: OptionalCompanyID.parse(row.companyId),
  locations: locations.map(toLocation),
  remote: toRemote(row.remote),
  employmentType: OptionalEmploymentType.parse(row.employmentType),
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

export const toSources = (json: string): FieldSources => FieldSources.parse(JSON.parse(json));

export const toJob = ({ row, locations, tags }: JobState): Job => ({
  ...toJobListItem(row, locations, tags),
  sources: toSources(row.sources),
  descriptionText: row.descriptionText,
  descriptionHtml: row.descriptionHtml,
});
