import { and, asc, eq, gt, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import type { RecruiterRow } from "./repository-recruiter.ts";
import { recruitersNamed } from "./repository-recruiter-words.ts";
import { recruiter } from "./tables.ts";

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

interface RecruiterPage {
  readonly limit: number;
  readonly after?: RecruiterListKey | undefined;
}

const selectRecruiters = (
  db: Queryable,
  { userId, recruiterIds, deleted }: Omit<RecruiterFilter, "patterns">,
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
        after && isAfter(after),
      ),
    )
    .orderBy(asc(recruiter.nameSort), asc(recruiter.recruiterId));

/** Those wanted of whom every word is found; undefined: all. */
const idsFound = async (
  db: Queryable,
  { userId, patterns, recruiterIds }: RecruiterFilter,
): Promise<number[] | undefined> => {
  let found = recruiterIds && new Set(recruiterIds);
  for (const pattern of patterns) {
    const named = await recruitersNamed(db, { userId, pattern });
    found = found === undefined ? named : found.intersection(named);
  }
  return found && [...found];
};

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
  { patterns, ...given }: RecruiterFilter,
  page: RecruiterPage,
): Promise<RecruiterRow[]> => {
  const filter = { ...given, recruiterIds: await idsFound(db, { patterns, ...given }) };
  const { recruiterIds = [] } = filter;
  if (filter.recruiterIds?.length === 0) return [];
  if (recruiterIds.length <= IDS_AT_ONCE) return selectRecruiters(db, filter, page);
  const rows: RecruiterRow[] = [];
  for (let start = 0; start < recruiterIds.length; start += IDS_AT_ONCE) {
    const some = { ...filter, recruiterIds: recruiterIds.slice(start, start + IDS_AT_ONCE) };
    rows.push(...(await selectRecruiters(db, some, page)));
  }
  return rows.toSorted(byName).slice(0, page.limit);
};
