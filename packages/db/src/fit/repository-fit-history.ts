import { and, desc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { fitJudgement, fitScoreHistory } from "./tables.ts";

export type FitHistoryRow = typeof fitScoreHistory.$inferSelect;
export type FitHistoryColumns = Omit<FitHistoryRow, "fitScoreHistoryId">;
export type FitJudgementRow = typeof fitJudgement.$inferSelect;
export type FitJudgementColumns = Omit<FitJudgementRow, "fitJudgementId" | "deletedDate">;

interface OfScore {
  readonly userId: number;
  readonly profileId: number;
  readonly jobId: number;
  readonly most: number;
}

/** Rows in one statement: SQL Server takes at most 2,100 parameters. */
const ROWS_AT_ONCE = 140;

export const insertFitHistory = async (db: Queryable, rows: readonly FitHistoryColumns[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await db.insert(fitScoreHistory).values(rows.slice(start, start + ROWS_AT_ONCE));
};

/** The newest first. */
export const listFitHistory = (
  db: Queryable,
  { userId, profileId, jobId, most }: OfScore,
): Promise<FitHistoryRow[]> =>
  db
    .select()
    .from(fitScoreHistory)
    .where(
      and(
        eq(fitScoreHistory.jobId, jobId),
        eq(fitScoreHistory.profileId, profileId),
        eq(fitScoreHistory.userId, userId),
      ),
    )
    .orderBy(desc(fitScoreHistory.fitScoreHistoryId))
    .offset(0)
    .fetch(most);

export const insertFitJudgement = async (
  db: Queryable,
  columns: FitJudgementColumns,
): Promise<FitJudgementRow> => {
  const [row] = await db.insert(fitJudgement).output().values(columns);
  if (row === undefined) throw new Error("The judgement was not stored");
  return row;
};

interface OneJudgement {
  readonly userId: number;
  readonly fitJudgementId: number;
}

const isJudgement = ({ userId, fitJudgementId }: OneJudgement) =>
  and(eq(fitJudgement.fitJudgementId, fitJudgementId), eq(fitJudgement.userId, userId));

/** Deleted or not. */
export const findFitJudgement = async (
  db: Queryable,
  of: OneJudgement,
): Promise<FitJudgementRow | undefined> => {
  const [row] = await db.select().from(fitJudgement).where(isJudgement(of));
  return row;
};

/** Null brings it back. Gives the row as it is then; undefined: there is none. */
export const markFitJudgementDeleted = async (
  db: Queryable,
  { deletedDate, ...of }: OneJudgement & Pick<FitJudgementRow, "deletedDate">,
): Promise<FitJudgementRow | undefined> => {
  const [row] = await db.update(fitJudgement).set({ deletedDate }).output().where(isJudgement(of));
  return row;
};

/** Those that are not deleted, the newest first. */
export const listFitJudgements = (
  db: Queryable,
  { userId, profileId, jobId, most }: OfScore,
): Promise<FitJudgementRow[]> =>
  db
    .select()
    .from(fitJudgement)
    .where(
      and(
        eq(fitJudgement.jobId, jobId),
        eq(fitJudgement.profileId, profileId),
        eq(fitJudgement.userId, userId),
        isNull(fitJudgement.deletedDate),
      ),
    )
    .orderBy(desc(fitJudgement.fitJudgementId))
    .offset(0)
    .fetch(most);
