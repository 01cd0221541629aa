import { insertMove, type NewMove } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { moveChange } from "./changes.ts";

type Moved = Pick<NewMove, "jobApplicationId" | "fromStageKey" | "toStageKey" | "note">;

/** Adds an entry to the history of an application: now, by who calls. */
export const recordMove = async (
  { db, actor, now }: PersonContext,
  { jobApplicationId, fromStageKey, toStageKey, note }: Moved,
): Promise<Change> => {
  const { userId, client: clientKind } = actor;
  const move = { userId, jobApplicationId, fromStageKey, toStageKey, note, clientKind, movedDate: now };
  return moveChange(await insertMove(db, move), move);
};
