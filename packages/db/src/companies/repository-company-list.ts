import {
  aliasedTable,
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { heavy } from "../_kit/heavy.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { jobApplication } from "../applications/tables.ts";
import type { CompanyRow } from "../jobs/repository-company.ts";
import { hasManyJobs } from "../jobs/repository-many-jobs.ts";
import { company, job } from "../jobs/tables.ts";

export type CompanySort = "name" | "jobs";

/** Where a page ended: the last row's normalised name or number of jobs, and its id. */
export interface CompanyListKey {
  readonly value: string | number;
  readonly companyId: number;
}

export interface CompanyFilter {
  readonly userId: number;
  /** From `searchPatterns`. */
  readonly patterns: readonly string[];
  readonly deleted: boolean;
}

interface CompanyPage {
  readonly sort: CompanySort;
  readonly limit: number;
  readonly after: CompanyListKey | undefined;
}

const former = aliasedTable(company, "former");

/** A word is one of the company's name, or of a name that it had before: its own, or that of a company merged into it, however often. */
const isNamed = (db: Queryable, { userId, deleted }: CompanyFilter, pattern: string) => {
  const named = like(company.searchText, pattern);
  if (deleted) return named;
  const formerly = db
    .select({ one: sql`1` })
    .from(former)
    .where(
      and(
        eq(former.userId, userId),
        eq(former.standingCompanyId, company.companyId),
        like(former.searchText, pattern),
      ),
    );
  return or(named, exists(formerly));
};

const conditionsOf = (db: Queryable, filter: CompanyFilter): SQL | undefined => {
  const { userId, patterns, deleted } = filter;
  const named = patterns.map((pattern) => isNamed(db, filter, pattern));
  return and(eq(company.userId, userId), (deleted ? isNotNull : isNull)(company.deletedDate), ...named);
};

const selectByName = async (db: Queryable, filter: CompanyFilter, { limit, after }: CompanyPage) =>
  db
    .select()
    .top(limit)
    .from(company)
    .where(and(conditionsOf(db, filter), after && gt(company.nameNormalized, String(after.value))))
    .orderBy(asc(company.nameNormalized));

const jobsOf = (db: Queryable, userId: number) =>
  db
    .select({ companyId: job.companyId, jobs: sql<number>`count(*)`.as("Jobs") })
    .from(job)
    .where(and(eq(job.userId, userId), isNull(job.deletedDate)))
    .groupBy(job.companyId)
    .as("Counted");

const selectByJobs = async (db: Queryable, filter: CompanyFilter, { limit, after }: CompanyPage) => {
  const counted = jobsOf(db, filter.userId);
  const jobs = sql<number>`coalesce(${counted.jobs}, 0)`;
  const isAfter =
    after &&
    or(
      lt(jobs, Number(after.value)),
      and(eq(jobs, Number(after.value)), gt(company.companyId, after.companyId)),
    );
  const rows = await db
    .select({ company })
    .top(limit)
    .from(company)
    .leftJoin(counted, eq(counted.companyId, company.companyId))
    .where(and(conditionsOf(db, filter), isAfter))
    .orderBy(desc(jobs), asc(company.companyId));
  return rows.map((row) => row.company);
};

/** The next companies after the key; those with the most jobs first, or by name. */
export const listCompanies = heavy(
  async (db, filter: CompanyFilter, page: CompanyPage): Promise<CompanyRow[]> =>
    page.sort === "name" ? selectByName(db, filter, page) : selectByJobs(db, filter, page),
  async (db, filter, page) => (page.sort === "jobs" || filter.patterns.length > 0) && hasManyJobs(db, filter),
);

const countsOf = statementOfIds((db, userId, ids) =>
  db
    .select({
      companyId: job.companyId,
      jobs: count(),
      applications: count(jobApplication.jobApplicationId),
    })
    .from(job)
    .leftJoin(jobApplication, and(eq(jobApplication.jobId, job.jobId), isNull(jobApplication.deletedDate)))
    .where(and(eq(job.userId, userId), inArray(job.companyId, ids), isNull(job.deletedDate)))
    .groupBy(job.companyId),
);
export type CompanyCounts = Pick<Awaited<ReturnType<typeof countsOf>>[number], "jobs" | "applications">;

/** Jobs and applications that are not deleted, by company; a company without any is not in it. */
export const countOfCompanies = async (
  db: Queryable,
  { userId, companyIds }: { readonly userId: number; readonly companyIds: readonly number[] },
): Promise<ReadonlyMap<number | null, CompanyCounts>> =>
  new Map((await countsOf(db, { userId, ids: companyIds })).map((row) => [row.companyId, row]));
