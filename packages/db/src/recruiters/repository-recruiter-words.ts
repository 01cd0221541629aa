import { aliasedTable, and, eq, inArray, isNull, like, or, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { company } from "../jobs/tables.ts";
import { recruiterCompanyHistory as history, recruiter } from "./tables.ts";

interface Word {
  readonly userId: number;
  /** From `searchPatterns`. */
  readonly pattern: string;
}

const named = aliasedTable(company, "named");
const employer = aliasedTable(company, "employer");
/** An entry of a recruiter: itself, or one that was merged into it. */
const entry = aliasedTable(recruiter, "entry");

/** What a company or an entry is now. */
const standing = {
  named: sql<number>`coalesce(${named.standingCompanyId}, ${named.companyId})`,
  employer: sql<number>`coalesce(${employer.standingCompanyId}, ${employer.companyId})`,
  entry: sql<number>`coalesce(${entry.standingRecruiterId}, ${entry.recruiterId})`,
} as const;

/** Ids of who is or was at an employer that is so. */
const whoWasAt = (db: Queryable, userId: number, isSo: SQL | undefined) =>
  db
    .select({ recruiterId: history.recruiterId })
    .from(history)
    .innerJoin(employer, eq(employer.companyId, history.companyId))
    .where(and(eq(history.userId, userId), isNull(history.deletedDate), isSo));

/** Companies with the word in one of their names, of now or before, as what they are now. */
const companiesNamed = (db: Queryable, { userId, pattern }: Word) =>
  db
    .select({ companyId: standing.named })
    .from(named)
    .where(and(eq(named.userId, userId), like(named.searchText, pattern)));

/** The person's entries that are so: themselves, and who they are now. */
const isOneOf = (db: Queryable, userId: number, isSo: SQL | undefined): SQL | undefined => {
  const entries = (column: SQL<number> | typeof entry.recruiterId) =>
    db
      .select({ recruiterId: column })
      .from(entry)
      .where(and(eq(entry.userId, userId), isSo));
  return or(
    inArray(recruiter.recruiterId, entries(entry.recruiterId)),
    inArray(recruiter.recruiterId, entries(standing.entry)),
  );
};

/** A recruiter, deleted or not, has the word in a name, an address or a company of now or before, or an entry does that was merged into it. */
export const hasWord = (db: Queryable, word: Word): SQL | undefined => {
  const { userId, pattern } = word;
  const atCompany = whoWasAt(db, userId, inArray(standing.employer, companiesNamed(db, word)));
  return isOneOf(db, userId, or(like(entry.searchText, pattern), inArray(entry.recruiterId, atCompany)));
};

/** A recruiter is or was at the company, also under another name of it, or an entry was that was merged into it. */
export const isOrWasAt = (db: Queryable, userId: number, companyId: number): SQL | undefined => {
  const isCompany = or(eq(employer.companyId, companyId), eq(employer.standingCompanyId, companyId));
  const entries = db
    .select({ recruiterId: standing.entry })
    .from(entry)
    .where(and(eq(entry.userId, userId), inArray(entry.recruiterId, whoWasAt(db, userId, isCompany))));
  return inArray(recruiter.recruiterId, entries);
};
