import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { statementOfIds } from "../_kit/id-statement.ts";
import { company, job } from "../jobs/tables.ts";
import { fitScore, fitScoreItem } from "./tables.ts";

export type FitScoreRow = typeof fitScore.$inferSelect;
export type FitScoreItemRow = typeof fitScoreItem.$inferSelect;
export type FitScoreColumns = Omit<FitScoreRow, "fitScoreId" | "isStale">;
export type FitScoreItemColumns = Omit<FitScoreItemRow, "fitScoreItemId" | "fitScoreId" | "userId">;

interface OfProfile {
  readonly userId: number;
  readonly profileId: number;
}

const scoresOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(fitScore)
    .where(and(inArray(fitScore.jobId, ids), eq(fitScore.userId, userId))),
);

/** The scores of jobs with a profile. */
export const findFitScores = async (
  db: Queryable,
  { userId, profileId, jobIds }: OfProfile & { readonly jobIds: readonly number[] },
): Promise<FitScoreRow[]> =>
  (await scoresOf(db, { userId, ids: jobIds })).filter((row) => row.profileId === profileId);

export const findFitScore = async (
  db: Queryable,
  { userId, profileId, jobId }: OfProfile & { readonly jobId: number },
): Promise<FitScoreRow | undefined> => {
  const [row] = await db
    .select()
    .from(fitScore)
    .where(and(eq(fitScore.jobId, jobId), eq(fitScore.userId, userId), eq(fitScore.profileId, profileId)));
  return row;
};

const itemsOf = statementOfIds((db, userId, ids) =>
  db
    .select()
    .from(fitScoreItem)
    .where(and(inArray(fitScoreItem.fitScoreId, ids), eq(fitScoreItem.userId, userId)))
    .orderBy(asc(fitScoreItem.fitScoreId), asc(fitScoreItem.position)),
);

/** The items of scores by the score's id, each list in its order. */
export const listFitScoreItems = async (
  db: Queryable,
  { userId, fitScoreIds }: { readonly userId: number; readonly fitScoreIds: readonly number[] },
): Promise<ReadonlyMap<number, FitScoreItemRow[]>> =>
  Map.groupBy(await itemsOf(db, { userId, ids: fitScoreIds }), ({ fitScoreId }) => fitScoreId);

const listed = {
  jobId: fitScore.jobId,
  total: fitScore.total,
  title: job.title,
  company: company.name,
};

const isListed = ({ userId, profileId }: OfProfile) =>
  and(eq(fitScore.userId, userId), eq(fitScore.profileId, profileId), isNull(job.deletedDate));

/** Where a page ended. */
export interface FitListKey {
  readonly total: number;
  readonly jobId: number;
}

interface FitPage {
  /** Only scores of so much. */
  readonly from: number;
  readonly limit: number;
  readonly after: FitListKey | undefined;
}

/** Written so that the index on the total can be entered at the value. */
const afterKey = ({ total, jobId }: FitListKey) =>
  and(lte(fitScore.total, total), or(lt(fitScore.total, total), lt(fitScore.jobId, jobId)));

/** The next scores of a profile after the key, the best first, of equal ones the newest job; those of deleted jobs are not among them. */
export const listFitScores = (db: Queryable, of: OfProfile, { from, limit, after }: FitPage) =>
  db
    .select({ ...listed, confidence: fitScore.confidence, scoredDate: fitScore.scoredDate })
    .top(limit)
    .from(fitScore)
    .innerJoin(job, eq(job.jobId, fitScore.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(and(isListed(of), gte(fitScore.total, from), after && afterKey(after)))
    .orderBy(desc(fitScore.total), desc(fitScore.jobId));

/** What the scores of a profile would gain by, with the job that each is of; those of deleted jobs are not among them. */
export const listFitGaps = (db: Queryable, of: OfProfile) =>
  db
    .select({ ...listed, gaps: fitScore.gaps })
    .from(fitScore)
    .innerJoin(job, eq(job.jobId, fitScore.jobId))
    .leftJoin(company, eq(company.companyId, job.companyId))
    .where(isListed(of));
export type FitGapsRow = Awaited<ReturnType<typeof listFitGaps>>[number];

const totalsOf = statementOfIds((db, userId, ids) =>
  db
    .select({
      jobId: fitScore.jobId,
      profileId: fitScore.profileId,
      total: fitScore.total,
      confidence: fitScore.confidence,
    })
    .from(fitScore)
    .where(and(inArray(fitScore.jobId, ids), eq(fitScore.userId, userId))),
);

/** The totals of jobs with a profile, by job id. */
export const listFitTotals = async (
  db: Queryable,
  { userId, profileId, jobIds }: OfProfile & { readonly jobIds: readonly number[] },
) =>
  new Map(
    (await totalsOf(db, { userId, ids: jobIds }))
      .filter((row) => row.profileId === profileId)
      .map(({ jobId, total, confidence }) => [jobId, { total, confidence }]),
  );

/** What a job is made of has changed: its scores are made anew. */
export const markFitStale = async (
  db: Queryable,
  { userId, jobId }: { readonly userId: number; readonly jobId: number },
): Promise<void> => {
  await db
    .update(fitScore)
    .set({ isStale: true })
    .where(and(eq(fitScore.jobId, jobId), eq(fitScore.userId, userId)));
};

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ITEMS_AT_ONCE = 140;
const SCORES_AT_ONCE = 100;

const insertItems = async (
  db: Queryable,
  rows: readonly (typeof fitScoreItem.$inferInsert)[],
): Promise<void> => {
  for (let start = 0; start < rows.length; start += ITEMS_AT_ONCE)
    await db.insert(fitScoreItem).values(rows.slice(start, start + ITEMS_AT_ONCE));
};

export interface ScoredJob {
  readonly score: FitScoreColumns;
  readonly items: readonly FitScoreItemColumns[];
}

/** Puts scores of one profile in the place of those that their jobs had; at most some hundred at a time. */
export const replaceFitScores = async (
  db: Queryable,
  { userId, profileId }: OfProfile,
  scored: readonly ScoredJob[],
): Promise<void> => {
  for (let start = 0; start < scored.length; start += SCORES_AT_ONCE) {
    const some = scored.slice(start, start + SCORES_AT_ONCE);
    const jobIds = some.map(({ score }) => score.jobId);
    const ofThese = and(
      eq(fitScore.userId, userId),
      eq(fitScore.profileId, profileId),
      inArray(fitScore.jobId, jobIds),
    );
    const before = db.select({ fitScoreId: fitScore.fitScoreId }).from(fitScore).where(ofThese);
    await db.delete(fitScoreItem).where(inArray(fitScoreItem.fitScoreId, before));
    await db.delete(fitScore).where(ofThese);
    const rows = await db
      .insert(fitScore)
      .output()
      .values(some.map(({ score }) => ({ ...score, userId, profileId, isStale: false })));
    const idOf = new Map(rows.map((row) => [row.jobId, row.fitScoreId]));
    await insertItems(
      db,
      some.flatMap(({ score, items }) => {
        const fitScoreId = idOf.get(score.jobId);
        return fitScoreId === undefined ? [] : items.map((item) => ({ ...item, userId, fitScoreId }));
      }),
    );
  }
};
