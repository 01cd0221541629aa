import { and, eq, like } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { companyFamilies } from "../companies/repository-company-standing.ts";
import { company } from "../jobs/tables.ts";
import { listRecruiterIdsAt } from "./repository-employment.ts";
import { standingRecruiters } from "./repository-recruiter.ts";
import { recruiter } from "./tables.ts";

interface Word {
  readonly userId: number;
  /** From `searchPatterns`. */
  readonly pattern: string;
}

/** The word is in the name of the company, or in that of one that it was merged into, however often. */
const idsAtCompanyNamed = async (db: Queryable, { userId, pattern }: Word): Promise<number[]> => {
  const named = await db
    .select({ companyId: company.companyId })
    .from(company)
    .where(and(eq(company.userId, userId), like(company.searchText, pattern)));
  const companyIds = await companyFamilies(db, { userId, companyIds: named.map((row) => row.companyId) });
  return listRecruiterIdsAt(db, { userId, companyIds });
};

/**
 * Recruiters, deleted or not, who have the word in their name, their address or a company of now or before; of an entry that was merged
 * also the one that it was merged into, however often. There are some thousand recruiters at most.
 */
export const recruitersNamed = async (db: Queryable, word: Word): Promise<Set<number>> => {
  const { userId, pattern } = word;
  const named = await db
    .select({ recruiterId: recruiter.recruiterId })
    .from(recruiter)
    .where(and(eq(recruiter.userId, userId), like(recruiter.searchText, pattern)));
  const own = named.map(({ recruiterId }) => recruiterId);
  const recruiterIds = [...new Set([...own, ...(await idsAtCompanyNamed(db, word))])];
  const standing = await standingRecruiters(db, { userId, recruiterIds });
  return new Set([...recruiterIds, ...[...standing.values()].map(({ recruiterId }) => recruiterId)]);
};
