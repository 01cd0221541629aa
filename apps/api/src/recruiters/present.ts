import {
  CompanyID,
  type Employment,
  EmploymentID,
  keyReader,
  type Recruiter,
  RecruiterID,
  valueReader,
} from "@jobtracker/contracts";
import type { EmploymentRow, RecruiterRow, StandingCompany } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";

const toRecruiterID = keyReader(RecruiterID);
const toOptionalRecruiterID = valueReader(RecruiterID.nullable());
const toEmploymentID = keyReader(EmploymentID);
const toCompanyID = keyReader(CompanyID);

/** `company`: what the company of the row is now. */
export const toEmployment = (row: EmploymentRow, company: StandingCompany): Employment => ({
  id: toEmploymentID(row.recruiterCompanyHistoryId),
  version: row.rowVersionNo,
  recruiterId: toRecruiterID(row.recruiterId),
  companyId: toCompanyID(company.companyId),
  company: company.name,
  title: row.title,
  from: row.fromDate,
  to: row.toDate,
  deletedAt: row.deletedDate,
});

const LAST_DAY = "9999-12-31";

/** Those that go on come first, then those that ended last; of the same end those that began last. */
export const byTime = (one: Employment, other: Employment): number =>
  (other.to ?? LAST_DAY).localeCompare(one.to ?? LAST_DAY) ||
  (other.from ?? "").localeCompare(one.from ?? "") ||
  other.id - one.id;

export interface AboutRecruiter {
  /** Sorted by time. */
  readonly employments: readonly Employment[];
  readonly applications: number;
}

export const toRecruiter = (row: RecruiterRow, { employments, applications }: AboutRecruiter): Recruiter => {
  const now = employments.find(({ to }) => to === null);
  return {
    id: toRecruiterID(row.recruiterId),
    version: row.rowVersionNo,
    name: row.name,
    email: row.email,
    phone: row.phone,
    profileUrl: row.profileUrl,
    notes: row.notes,
    companyId: now?.companyId ?? null,
    company: now?.company ?? null,
    title: now?.title ?? null,
    applications,
    mergedIntoId: toOptionalRecruiterID(row.mergedIntoRecruiterId),
    createdAt: row.createdDate,
    updatedAt: row.updatedDate,
    deletedAt: row.deletedDate,
  };
};

const recruiterFields = (row: RecruiterRow) => ({
  name: row.name,
  email: row.email,
  phone: row.phone,
  profileUrl: row.profileUrl,
  notes: row.notes,
  mergedIntoRecruiterId: row.mergedIntoRecruiterId,
  rowVersionNo: row.rowVersionNo,
  deletedDate: row.deletedDate,
});

export const recruiterChange = (before: RecruiterRow | null, after: RecruiterRow): Change => ({
  table: "Recruiter",
  id: after.recruiterId,
  before: before && recruiterFields(before),
  after: recruiterFields(after),
});

const employmentFields = ({
  recruiterCompanyHistoryId,
  userId,
  createdDate,
  updatedDate,
  ...fields
}: EmploymentRow) => fields;

export const employmentChange = (before: EmploymentRow | null, after: EmploymentRow): Change => ({
  table: "RecruiterCompanyHistory",
  id: after.recruiterCompanyHistoryId,
  before: before && employmentFields(before),
  after: employmentFields(after),
});
