import type { ClientKind } from "@jobtracker/contracts";
import { and, asc, eq } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { type Placeholders, statement } from "../_kit/statement.ts";
import { jobApplicationStatusHistory } from "./tables.ts";

export type MoveRow = typeof jobApplicationStatusHistory.$inferSelect;

/** `fromStageKey` is null for the first. */
export interface NewMove {
  readonly userId: number;
  readonly jobApplicationId: number;
  readonly fromStageKey: string | null;
  readonly toStageKey: string;
  readonly note: string | null;
  readonly clientKind: ClientKind;
  readonly movedDate: string;
}

const insertion = statement(
  (
    db,
    {
      userId,
      jobApplicationId,
      fromStageKey,
      toStageKey,
      note,
      clientKind,
      movedDate,
    }: Placeholders<NewMove>,
  ) =>
    db
      .insert(jobApplicationStatusHistory)
      .output({ jobApplicationStatusHistoryId: jobApplicationStatusHistory.jobApplicationStatusHistoryId })
      .values({ userId, jobApplicationId, fromStageKey, toStageKey, note, clientKind, movedDate }),
);

/** @returns the new entry's id */
export const insertMove = async (db: Queryable, move: NewMove): Promise<number> => {
  const [row] = await insertion(db, move);
  if (row === undefined) throw new Error("The inserted move was not returned");
  return row.jobApplicationStatusHistoryId;
};

/** The moves of an application, oldest first. */
export const listMoves = statement(
  (db, { userId, jobApplicationId }: Placeholders<{ userId: number; jobApplicationId: number }>) =>
    db
      .select()
      .from(jobApplicationStatusHistory)
      .where(
        and(
          eq(jobApplicationStatusHistory.jobApplicationId, jobApplicationId),
          eq(jobApplicationStatusHistory.userId, userId),
        ),
      )
      .orderBy(
        asc(jobApplicationStatusHistory.movedDate),
        asc(jobApplicationStatusHistory.jobApplicationStatusHistoryId),
      ),
);
