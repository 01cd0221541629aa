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

/** The next recruiters after the key, by name. */
export const listRecruiters = async (
  db: Queryable,
  { userId, patterns, recruiterIds, deleted }: RecruiterFilter,
  { limit, after }: { readonly limit: number; readonly after?: RecruiterListKey | undefined },
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
