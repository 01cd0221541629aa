import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, like, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mssql-core";
import type { Queryable } from "../_kit/database.ts";
import { company } from "../jobs/tables.ts";
import type { RecruiterRow } from "./repository-recruiter.ts";
import { recruiterCompanyHistory as history, recruiter } from "./tables.ts";

export interface RecruiterFilter {
  readonly userId: number;
  /** From `searchPatterns`. */
  readonly patterns: readonly string[];
  /** Only these. */
  readonly recruiterIds?: readonly number[] | undefined;
  readonly deleted: boolean;
}

/** Where a page ended. */
export interface RecruiterListKey {
  readonly nameSort: string;
  readonly recruiterId: number;
}

const isAfter = ({ nameSort, recruiterId }: RecruiterListKey) =>
  or(
    gt(recruiter.nameSort, nameSort),
    and(eq(recruiter.nameSort, nameSort), gt(recruiter.recruiterId, recruiterId)),
  );

const standing = alias(company, "Standing");

/** Some company of the recruiter has the word, or the one that it was merged into. */
const isWithCompany = (db: Queryable, pattern: string) =>
  exists(
    db
      .select({ companyId: history.companyId })
      .from(history)
      .innerJoin(company, eq(company.companyId, history.companyId))
      .leftJoin(standing, eq(standing.companyId, company.mergedIntoCompanyId))
      .where(
        and(
          eq(history.recruiterId, recruiter.recruiterId),
          isNull(history.deletedDate),
          or(like(company.searchText, pattern), like(standing.searchText, pattern)),
        ),
      ),
  );

interface RecruiterPage {
  readonly limit: number;
  readonly after?: RecruiterListKey | undefined;
}

const selectRecruiters = (
  db: Queryable,
  { userId, patterns, recruiterIds, deleted }: RecruiterFilter,
  { limit, after }: RecruiterPage,
): Promise<RecruiterRow[]> =>
  db
    .select()
    .top(limit)
    .from(recruiter)
    .where(
      and(
        eq(recruiter.userId, userId),
        (deleted ? isNotNull : isNull)(recruiter.deletedDate),
        recruiterIds && inArray(recruiter.recruiterId, [...recruiterIds]),
        ...patterns.map((pattern) => or(like(recruiter.searchText, pattern), isWithCompany(db, pattern))),
        after && isAfter(after),
      ),
    )
    .orderBy(asc(recruiter.nameSort), asc(recruiter.recruiterId));

/** Ids in one statement: SQL Server takes at most 2,100 parameters. */
const IDS_AT_ONCE = 1000;

/** As the columns are compared: by code units. */
const byName = (one: RecruiterRow, other: RecruiterRow): number =>
  one.nameSort === other.nameSort
    ? one.recruiterId - other.recruiterId
    : one.nameSort < other.nameSort
      ? -1
      : 1;

/** The next recruiters after the key, by name. */
export const listRecruiters = async (
  db: Queryable,
  filter: RecruiterFilter,
  page: RecruiterPage,
): Promise<RecruiterRow[]> => {
  const { recruiterIds = [] } = filter;
  if (recruiterIds.length <= IDS_AT_ONCE) return selectRecruiters(db, filter, page);
  const rows: RecruiterRow[] = [];
  for (let start = 0; start < recruiterIds.length; start += IDS_AT_ONCE) {
    const some = { ...filter, recruiterIds: recruiterIds.slice(start, start + IDS_AT_ONCE) };
    rows.push(...(await selectRecruiters(db, some, page)));
  }
  return rows.toSorted(byName).slice(0, page.limit);
};
