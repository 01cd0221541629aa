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
import { fitScore } from "../fit/tables.ts";
import { jobTag } from "../tags/tables.ts";
import { hasManyJobs } from "./repository-many-jobs.ts";
import { candidateJobs, isCandidate } from "./repository-word.ts";
import { company, job } from "./tables.ts";

export type JobSort = "newest" | "oldest" | "title" | "company" | "fit";

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
  /** The profile that `fitFrom` and the sort by fit are about; without one, nothing is scored. */
  readonly fitProfileId?: number | undefined;
  /** Suits that profile so well, or better. */
  readonly fitFrom?: number | undefined;
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

/** Profiles have ids from 1 on. */
const NO_PROFILE = 0;

const fitsFrom = (db: Queryable, { userId, fitProfileId = NO_PROFILE }: JobFilter, total: number) =>
  inArray(
    job.jobId,
    db
      .select({ jobId: fitScore.jobId })
      .from(fitScore)
      .where(
        and(eq(fitScore.userId, userId), eq(fitScore.profileId, fitProfileId), gte(fitScore.total, total)),
      ),
  );

/** What is not scored comes behind all that is. */
const NOT_SCORED = -1;
const fitTotal = ({ fitProfileId = NO_PROFILE }: JobFilter) =>
  sql`coalesce((select ${fitScore.total} from ${fitScore} where ${fitScore.jobId} = ${job.jobId} and ${fitScore.userId} = ${job.userId} and ${fitScore.profileId} = ${fitProfileId}), ${sql.raw(String(NOT_SCORED))})`;

const detailConditions = (db: Queryable, filter: JobFilter) => {
  const { tagIds = [], companyId, board, postedAfter, salaryFrom, salaryCurrency, fitFrom } = filter;
  return [
    fitFrom === undefined ? undefined : fitsFrom(db, filter, fitFrom),
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
} satisfies Record<Exclude<JobSort, "fit">, unknown>;

const isDescending = (sort: JobSort) => sort === "newest" || sort === "fit";
const sortColumnOf = (sort: JobSort, filter: JobFilter) =>
  sort === "fit" ? fitTotal(filter) : sortColumns[sort];

/** Written so that an index on the column can be entered at the value. */
const afterKey = (sort: JobSort, filter: JobFilter, { value, jobId }: JobListKey) => {
  if (sort === "fit") {
    const [total, after] = [fitTotal(filter), Number(value)];
    return and(lte(total, after), or(lt(total, after), lt(job.jobId, jobId)));
  }
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
  const direction = isDescending(page.sort) ? desc : asc;
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
        page.after === undefined ? undefined : afterKey(page.sort, filter, page.after),
      ),
    )
    .orderBy(direction(sortColumnOf(page.sort, filter)), direction(job.jobId));
};

/** Without a filter a page is read along its index. With one, all jobs may have to be looked at, if few of them fit. */
const isFiltered = ({ userId, patterns, deleted, urlHash, fitProfileId, ...filters }: JobFilter) =>
  urlHash === undefined &&
  (deleted || patterns.length > 0 || Object.values(filters).some((filter) => filter !== undefined));

/** Of many jobs those that a search has to look at; undefined if it is quicker to go through all. */
const candidatesOf = async (db: Queryable, filter: JobFilter) =>
  (await hasManyJobs(db, filter)) ? candidateJobs(db, filter) : undefined;

/** The next jobs after the key, without their long texts and places. */
export const listJobs = heavy(
  async (db, filter: JobFilter, page: JobPage) => {
    const candidates = filter.patterns.length === 0 ? undefined : await candidatesOf(db, filter);
    return candidates?.length === 0 ? [] : selectPage(db, filter, page, candidates);
  },
  async (db, filter, { sort }) => (sort === "fit" || isFiltered(filter)) && hasManyJobs(db, filter),
);
export type JobSummaryRow = Awaited<ReturnType<typeof listJobs>>[number];

/** The value that `row` is sorted by, for the key of the next page; `total`: of its score, if it has one. */
export const jobListKey = (
  sort: JobSort,
  row: JobSummaryRow,
  total: number | undefined = NOT_SCORED,
): JobListKey => ({
  value: {
    newest: row.createdDate,
    oldest: row.createdDate,
    title: row.titleSort,
    company: row.companySort,
    fit: String(total),
  }[sort],
  jobId: row.jobId,
});
