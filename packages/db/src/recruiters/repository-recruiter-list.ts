import { and, asc, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import { heavy } from "../_kit/heavy.ts";
import { hasManyJobs } from "../jobs/repository-many-jobs.ts";
import type { RecruiterRow } from "./repository-recruiter.ts";
import { hasWord, isOrWasAt } from "./repository-recruiter-words.ts";
import { recruiter } from "./tables.ts";

export interface RecruiterFilter {
  readonly userId: number;
  /** From `searchPatterns`. */
  readonly patterns: readonly string[];
  /** Only who is or was there. */
  readonly companyId?: number | undefined;
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

interface RecruiterPage {
  readonly limit: number;
  readonly after?: RecruiterListKey | undefined;
}

/** The next recruiters after the key, by name. */
export const listRecruiters = heavy(
  async (db, filter: RecruiterFilter, { limit, after }: RecruiterPage): Promise<RecruiterRow[]> => {
    const { userId, patterns, companyId, deleted } = filter;
    return db
      .select()
      .top(limit)
      .from(recruiter)
      .where(
        and(
          eq(recruiter.userId, userId),
          (deleted ? isNotNull : isNull)(recruiter.deletedDate),
          companyId === undefined ? undefined : isOrWasAt(db, userId, companyId),
          ...patterns.map((pattern) => hasWord(db, { userId, pattern })),
          after && isAfter(after),
        ),
      )
      .orderBy(asc(recruiter.nameSort), asc(recruiter.recruiterId));
  },
  // Every word is looked for in the names of all companies, which are as many as there are jobs.
  async (db, filter) => filter.patterns.length > 0 && hasManyJobs(db, filter),
);
