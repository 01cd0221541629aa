import { AppError, type FitJudgement } from "@jobtracker/contracts";
import { type FitJudgementRow, findFitJudgement, markFitJudgementDeleted } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { judgementChange } from "./judgements.ts";
import { toJudgement } from "./present.ts";

interface OfJudgement {
  readonly id: FitJudgement["id"];
}

const missing = () => new AppError("NOT_FOUND", "There is no such judgement.");

const load = async ({ db, actor }: PersonContext, { id }: OfJudgement): Promise<FitJudgementRow> => {
  const row = await findFitJudgement(db, { userId: actor.userId, fitJudgementId: id });
  if (row === undefined) throw missing();
  return row;
};

const mark = async (
  { db, actor }: PersonContext,
  before: FitJudgementRow,
  deletedDate: string | null,
): Promise<Applied<FitJudgement>> => {
  const { fitJudgementId } = before;
  const row = await markFitJudgementDeleted(db, { userId: actor.userId, fitJudgementId, deletedDate });
  if (row === undefined) throw missing();
  return { output: toJudgement(row), changes: [judgementChange(before, row)] };
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeJudgement = async (
  context: PersonContext,
  of: OfJudgement,
): Promise<Applied<FitJudgement>> => {
  const before = await load(context, of);
  if (before.deletedDate !== null)
    throw new AppError("NOT_FOUND", "This judgement is deleted; restore it first.");
  return mark(context, before, context.now);
};

/** Leaves one that is not deleted as it is. Throws NOT_FOUND. */
export const bringJudgementBack = async (
  context: PersonContext,
  of: OfJudgement,
): Promise<Applied<FitJudgement>> => {
  const before = await load(context, of);
  if (before.deletedDate === null) return { output: toJudgement(before), changes: [] };
  return mark(context, before, null);
};
