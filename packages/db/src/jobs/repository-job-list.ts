import type { EmploymentType, Remote } from "@jobtracker/contracts";
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  or,
  sql,
} from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { jobApplication } from "../applications/tables.ts";
import { jobTag } from "../tags/tables.ts";
import { hasManyJobs } from "./repository-many-jobs.ts";
import { candidateJobs, isCandidate } from "./repository-word.ts";
import { company, job } from "./tables.ts";

export type JobSort = "newest" | "oldest" | "title" | "company";

/** Where a page ended: the last row's value of the sorted column, and its id, which settles equal values. */
export interface JobListKey {
  readonly value: string;
  readonly jobId: number;
}

export interface JobFilter {
  readonly userId: number;
  /** From `searchPatterns`. */
  readonly patterns: readonly string[];
  readonly remote?: Remote | undefined;
  readonly employmentType?: EmploymentType | undefined;
  /** With, or without, an application that is not deleted. */
  readonly tracked?: boolean | undefined;
  /** All of which it has. */
  readonly tagIds?: readonly number[] | undefined;
  readonly companyId?: number | undefined;
  /** Host of a board. */
  readonly board?: string | undefined;
  /** Posted on or after this day. */
  readonly postedAfter?: string | undefined;
  /** Pays up to this much a year, or more. */
  readonly salaryFrom?: number | undefined;
  readonly salaryCurrency?: string | undefined;
  /** Can still be applied for on `from`, and not after `to`. */
  readonly closing?: { readonly from: string; readonly to: string } | undefined;
  /** Of the posting's address. */
  readonly urlHash?: string | undefined;
  readonly deleted: boolean;
}

const { sources, descriptionText, descriptionHtml, boardHost, searchText, ...shortColumns } =
  getTableColumns(job);

const selection = {
  ...shortColumns,
  companyName: company.name,
  /** Of the application that is not deleted. */
  jobApplicationId: jobApplication.jobApplicationId,
};

/** How often a year has the period of a salary; of one without a period it is taken for a year's. */
const timesAYear = sql`case ${job.salaryPeriod} when 'hour' then 2080 when 'day' then 260 when 'week' then 52 when 'month' then 12 else 1 end`;
const yearlySalary = sql`coalesce(${job.salaryMax}, ${job.salaryMin}) * ${timesAYear}`;

/** Begins with the tag, which few jobs have, and not with the jobs. */
const hasTag = (db: Queryable, tagId: number) =>
  inArray(job.jobId, db.select({ jobId: jobTag.jobId }).from(jobTag).where(eq(jobTag.tagId, tagId)));

const detailConditions = (db: Queryable, filter: JobFilter) => {
  const { tagIds = [], companyId, board, postedAfter, salaryFrom, salaryCurrency } = filter;
  return [
    ...tagIds.map((tagId) => hasTag(db, tagId)),
    companyId === undefined ? undefined : eq(job.companyId, companyId),
    board === undefined ? undefined : eq(boardHost, board),
    postedAfter === undefined ? undefined : gte(job.postedDate, postedAfter),
    salaryFrom === undefined ? undefined : gte(yearlySalary, salaryFrom),
    salaryCurrency === undefined ? undefined : eq(job.salaryCurrency, salaryCurrency),
  ];
};

const conditions = ({ patterns, deleted, ...filter }: JobFilter) => {
  const { remote, employmentType, tracked, closing, urlHash } = filter;
  return [
    deleted ? isNotNull(job.deletedDate) : isNull(job.deletedDate),
    ...patterns.map((pattern) => like(searchText, pattern)),
    remote === undefined ? undefined : eq(job.remote, remote),
    employmentType === undefined ? undefined : eq(job.employmentType, employmentType),
    tracked === undefined ? undefined : (tracked ? isNotNull : isNull)(jobApplication.jobApplicationId),
    closing === undefined
      ? undefined
      : and(gte(job.validThrough, closing.from), lte(job.validThrough, closing.to)),
    urlHash === undefined ? undefined : eq(job.urlHash, urlHash),
  ];
};

const sortColumns = {
  newest: job.createdDate,
  oldest: job.createdDate,
  title: job.titleSort,
  company: job.companySort,
} satisfies Record<JobSort, unknown>;

/** Written so that an index on the column can be entered at the value. */
const afterKey = (sort: JobSort, { value, jobId }: JobListKey) => {
  const column = sortColumns[sort];
  return sort === "newest"
    ? and(lte(column, value), or(lt(column, value), lt(job.jobId, jobId)))
    : and(gte(column, value), or(gt(column, value), gt(job.jobId, jobId)));
};

interface JobPage {
  readonly sort: JobSort;
  readonly limit: number;
  readonly after: JobListKey | undefined;
}

const selectPage = (db: Queryable, filter: JobFilter, page: JobPage, candidates?: readonly number[]) => {
  const direction = page.sort === "newest" ? desc : asc;
  return db
    .select(selection)
    .top(page.limit)
    .from(job)
    .leftJoin(company, eq(company.companyId, job.companyId))
    .leftJoin(jobApplication, and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate)))
    .where(
      and(
        candidates === undefined ? eq(job.userId, filter.userId) : isCandidate(filter.userId, candidates),
        ...conditions(filter),
        ...detailConditions(db, filter),
        page.after === undefined ? undefined : afterKey(page.sort, page.after),
      ),
    )
    .orderBy(direction(sortColumns[page.sort]), direction(job.jobId));
};

/** Without a filter a page is read along its index. With one, all jobs may have to be looked at, if few of them fit. */
const isFiltered = ({ userId, patterns, deleted, urlHash, ...filters }: JobFilter) =>
  urlHash === undefined &&
  (deleted || patterns.length > 0 || Object.values(filters).some((filter) => filter !== undefined));

/** Of many jobs those that a search has to look at; undefined if it is quicker to go through all. */
const candidatesOf = async (db: Queryable, filter: JobFilter) =>
  (await hasManyJobs(db, filter)) ? candidateJobs(db, filter) : undefined;

/** The next jobs after the key, without their long texts and places. */
export const listJobs = heavy(
  import.meta.url,
  "listJobs",
  async (db, filter: JobFilter, page: JobPage) => {
    const candidates = filter.patterns.length === 0 ? undefined : await candidatesOf(db, filter);
    return candidates?.length === 0 ? [] : selectPage(db, filter, page, candidates);
  },
  async (db, filter) => isFiltered(filter) && hasManyJobs(db, filter),
);
export type JobSummaryRow = Awaited<ReturnType<typeof listJobs>>[number];

/** The value that `row` is sorted by, for the key of the next page. */
export const jobListKey = (sort: JobSort, row: JobSummaryRow): JobListKey => ({
  value: { newest: row.createdDate, oldest: row.createdDate, title: row.titleSort, company: row.companySort }[
    sort
  ],
  jobId: row.jobId,
});
