import type { CompanyRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";
import type { JobState } from "./job-state.ts";
import { toSources } from "./present.ts";

/*
 * What the audit keeps of this domain's rows. Columns that follow from others (for searching, sorting and recognising, and
 * the description's HTML) are left out.
 */

const jobFields = ({ row, locations }: JobState) => ({
  title: row.title,
  companyId: row.companyId,
  companyName: row.companyName,
  locations,
  remote: row.remote,
  employmentType: row.employmentType,
  employmentTypeText: row.employmentTypeText,
  salaryMin: row.salaryMin,
  salaryMax: row.salaryMax,
  salaryCurrency: row.salaryCurrency,
  salaryPeriod: row.salaryPeriod,
  salaryText: row.salaryText,
  postedDate: row.postedDate,
  validThrough: row.validThrough,
  url: row.url,
  applyUrl: row.applyUrl,
  language: row.language,
  closed: row.closed,
  sources: toSources(row.sources),
  rowVersionNo: row.rowVersionNo,
  deletedDate: row.deletedDate,
});

export const jobChange = (before: JobState, after: JobState): Change => ({
  table: "Job",
  id: after.row.jobId,
  before: { ...jobFields(before), descriptionText: before.row.descriptionText },
  after: { ...jobFields(after), descriptionText: after.row.descriptionText },
});

/** Without the description: the job holds it, and the first change of it records what it was. */
export const newJobChange = (after: JobState): Change => ({
  table: "Job",
  id: after.row.jobId,
  before: null,
  after: jobFields(after),
});

const companyFields = (row: CompanyRow) => ({
  name: row.name,
  website: row.website,
  notes: row.notes,
  mergedIntoCompanyId: row.mergedIntoCompanyId,
  rowVersionNo: row.rowVersionNo,
  deletedDate: row.deletedDate,
});

export const companyChange = (before: CompanyRow | null, after: CompanyRow): Change => ({
  table: "Company",
  id: after.companyId,
  before: before && companyFields(before),
  after: companyFields(after),
});
