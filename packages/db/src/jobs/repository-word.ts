import { and, asc, eq, gte, lt, type SQL } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { ownedAmong } from "../_kit/owned-among.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { cut } from "./search-text.ts";
import { job, jobWord } from "./tables.ts";

/** Length of the column. */
const WORD_LENGTH = 60;

/** More jobs than this with a word: going through all jobs in their order meets enough of them soon. */
const MOST_CANDIDATES = 500;

/** Rows in one insert: SQL Server takes at most 2,100 parameters in a statement. */
const WORDS_AT_ONCE = 500;

interface JobKey {
  readonly userId: number;
  readonly jobId: number;
}

/** The words of a search text as they are kept. */
export const wordsOf = (searchText: string): string[] => [
  ...new Set(
    searchText
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => cut(word, WORD_LENGTH)),
  ),
];

/** Puts the words of a search text in the place of those that the job had. */
export const replaceJobWords = async (
  db: Queryable,
  { userId, jobId }: JobKey,
  searchText: string,
): Promise<void> => {
  await db.delete(jobWord).where(and(eq(jobWord.jobId, jobId), eq(jobWord.userId, userId)));
  const rows = wordsOf(searchText).map((word) => ({ userId, jobId, word }));
  for (let start = 0; start < rows.length; start += WORDS_AT_ONCE)
    await db.insert(jobWord).values(rows.slice(start, start + WORDS_AT_ONCE));
};

/** The first text after all that begin with `beginning`. No word ends in the last code point, or in the last before the surrogates. */
const after = (beginning: string): string => {
  const last = [...beginning].at(-1) ?? "";
  return (
    beginning.slice(0, beginning.length - last.length) + String.fromCodePoint((last.codePointAt(0) ?? 0) + 1)
  );
};

/** `% word%`, as `searchPatterns` makes it. */
const beginningOf = (pattern: string) => cut(pattern.slice(2, -1), WORD_LENGTH);

interface Range {
  readonly userId: number;
  readonly from: string;
  readonly to: string;
}

/** At most one more than a search takes for its candidates. */
const jobsInRange = statement((db, { userId, from, to }: Placeholders<Range>) =>
  db
    .select({ jobId: jobWord.jobId })
    .from(jobWord)
    .where(and(eq(jobWord.userId, userId), gte(jobWord.word, from), lt(jobWord.word, to)))
    .orderBy(asc(jobWord.word), asc(jobWord.jobId))
    .offset(0)
    .fetch(MOST_CANDIDATES + 1),
);

/**
 * The jobs, in any order, that have the word of the patterns which the fewest have; undefined if these are so many that it
 * is quicker to go through all jobs. Every job that matches is among them, and some that do not: the patterns still have
 * to be asked, and what is deleted is there too.
 */
export const candidateJobs = async (
  db: Queryable,
  { userId, patterns }: { readonly userId: number; readonly patterns: readonly string[] },
): Promise<readonly number[] | undefined> => {
  let fewest: readonly { readonly jobId: number }[] | undefined;
  for (const pattern of patterns) {
    const from = beginningOf(pattern);
    const rows = await jobsInRange(db, { userId, from, to: after(from) });
    if (rows.length < (fewest?.length ?? MOST_CANDIDATES + 1)) fewest = rows;
  }
  return fewest && [...new Set(fewest.map(({ jobId }) => jobId))];
};

/** That a job is the person's, and one of these. */
export const isCandidate = (userId: number, jobIds: readonly number[]): SQL | undefined =>
  ownedAmong({ userId: job.userId, id: job.jobId }, { userId, ids: jobIds });
