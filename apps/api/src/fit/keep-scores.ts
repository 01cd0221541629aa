import type { FitCause, FitItem } from "@jobtracker/contracts";
import {
  type FitHistoryColumns,
  type FitScoreColumns,
  type FitScoreRow,
  findFitScores,
  insertFitHistory,
  listFitScoreItems,
  type Queryable,
  replaceFitScores,
} from "@jobtracker/db";
import { type JobInput, stillAsRead } from "./job-inputs.ts";
import { toItem, toItemColumns } from "./present.ts";
import type { Scorer } from "./scorer.ts";
import { causesOf } from "./scoring/causes.ts";
import { type ScoredFit, scoreFit } from "./scoring/score-fit.ts";

/** A job with the score that a profile gives it now. */
export interface ScoredInput {
  readonly input: JobInput;
  readonly fit: ScoredFit;
}

export const scoreInputs = ({ profile }: Scorer, inputs: readonly JobInput[]): ScoredInput[] =>
  inputs.map((input) => ({ input, fit: scoreFit(input.job, profile) }));

type Made = Omit<FitScoreColumns, "userId" | "limits" | "gaps">;

const madeOf = ({ input: { row }, fit }: ScoredInput, scorer: Scorer, now: string): Made => ({
  jobId: row.jobId,
  profileId: scorer.profileId,
  total: fit.total,
  confidence: fit.confidence,
  revisionNo: scorer.revisionNo,
  jobVersionNo: row.rowVersionNo,
  ...scorer.versions,
  scoredDate: now,
});

/** What changed between two scores as a whole: the profile before all others, since it is what the person works at. */
const kindOf = (before: FitScoreRow, after: Made): FitCause["kind"] => {
  if (before.profileHash !== after.profileHash) return "profile";
  if (before.isStale || before.jobVersionNo !== after.jobVersionNo) return "posting";
  if (before.rubricNo !== after.rubricNo) return "rubric";
  return before.asOf === after.asOf ? "skills" : "time";
};

const first = (total: number): FitCause[] => [
  { kind: "first", difference: total, subject: null, sentence: null, words: [] },
];

const historyOf = (
  userId: number,
  { scoredDate, ...made }: Made,
  items: readonly FitItem[],
  before: { readonly row: FitScoreRow; readonly items: readonly FitItem[] } | undefined,
): FitHistoryColumns[] => {
  if (before?.row.total === made.total) return [];
  const causes =
    before === undefined
      ? first(made.total)
      : causesOf(
          kindOf(before.row, { ...made, scoredDate }),
          { total: before.row.total, items: before.items },
          { total: made.total, items },
        );
  const previousTotal = before?.row.total ?? null;
  return [{ ...made, userId, previousTotal, causes, createdDate: scoredDate }];
};

/**
 * Stores scores of one profile, and in the history those whose total is another one; a job that was changed since it was read keeps the
 * score that it had. In a transaction.
 * @returns how many were stored
 */
export const keepScores = async (
  db: Queryable,
  { userId, now, scorer }: { readonly userId: number; readonly now: string; readonly scorer: Scorer },
  all: readonly ScoredInput[],
): Promise<number> => {
  const of = { userId, profileId: scorer.profileId };
  const scored = await stillAsRead(db, userId, all);
  const jobIds = scored.map(({ input }) => input.row.jobId);
  const rows = await findFitScores(db, { ...of, jobIds });
  const itemsOf = await listFitScoreItems(db, {
    userId,
    fitScoreIds: rows.map(({ fitScoreId }) => fitScoreId),
  });
  const before = new Map(
    rows.map((row) => [row.jobId, { row, items: (itemsOf.get(row.fitScoreId) ?? []).map(toItem) }]),
  );
  const history = scored.flatMap((each) => {
    const { jobId } = each.input.row;
    return historyOf(userId, madeOf(each, scorer, now), each.fit.items, before.get(jobId));
  });
  await replaceFitScores(
    db,
    of,
    scored.map((each) => ({
      score: { ...madeOf(each, scorer, now), userId, limits: each.fit.limits, gaps: each.fit.gaps },
      items: each.fit.items.map(toItemColumns),
    })),
  );
  await insertFitHistory(db, history);
  return scored.length;
};
