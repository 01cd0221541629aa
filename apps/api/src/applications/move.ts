import { AppError, type Application, type applications, type ParsedInputOf } from "@jobtracker/contracts";
import { type ApplicationRow, type StageRow, updateApplication } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { loadLiveCard, presentCard } from "./application-state.ts";
import { applicationChange } from "./changes.ts";
import { recordMove } from "./record-move.ts";
import { demandStage } from "./stages.ts";

type Input = ParsedInputOf<typeof applications.operations.move>;

interface Moved<Row> {
  /** The row as it is now. */
  readonly row: Row;
  readonly changes: Change[];
}

/** Puts an application, as it was read before, at another stage, with an entry in its history. Throws VERSION_CONFLICT. */
export const moveToStage = async <Row extends ApplicationRow>(
  context: PersonContext,
  before: Row,
  { jobApplicationStatusId, stageKey }: StageRow,
  note: string | null,
): Promise<Moved<Row>> => {
  const { db, actor, now } = context;
  const { jobApplicationId, rowVersionNo: expectedVersion } = before;
  const key = { userId: actor.userId, jobApplicationId };
  const columns = { jobApplicationStatusId, stageSinceDate: now };
  if (!(await updateApplication(db, { ...key, expectedVersion, now }, columns)))
    throw versionConflict("The application", expectedVersion);
  const moved = { jobApplicationId, fromStageKey: before.stageKey, toStageKey: stageKey, note };
  const recorded = await recordMove(context, moved);
  const row = { ...before, ...columns, stageKey, updatedDate: now, rowVersionNo: expectedVersion + 1 };
  return { row, changes: [applicationChange(before, row), recorded] };
};

/**
 * Moves an application, forward or back, and records the move. One that stands at the stage already stays as it is. Throws
 * NOT_FOUND, VERSION_CONFLICT, INVALID_REFERENCE for an unknown stage, and CONFLICT for a note on no move, so that it is
 * not lost.
 */
export const moveApplication = async (
  context: PersonContext,
  { id, stage: key, expectedVersion, note }: Input,
): Promise<Applied<Application>> => {
  const before = await loadLiveCard(context, id);
  demandVersion("The application", before, expectedVersion);
  const stage = await demandStage(context, key);
  const words = note === undefined || note.trim() === "" ? null : note;
  if (stage.stageKey === before.stageKey) {
    if (words !== null)
      throw new AppError("CONFLICT", `It stands at ${stage.stageKey} already; write the note as a note.`);
    return { output: await presentCard(context, before), changes: [] };
  }
  const { row, changes } = await moveToStage(context, before, stage, words);
  return { output: await presentCard(context, row), changes };
};
