import { AppError, type ParsedInputOf, type Stage, type stages } from "@jobtracker/contracts";
import { deleteStage, listApplicationsAtStage, type StageRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { moveToStage } from "../applications/move.ts";
import { demandStage } from "../applications/stages.ts";
import { loadStages, renumber, showStages, stageOfId, stageRemoval } from "./service.ts";

type Input = ParsedInputOf<typeof stages.operations.delete>;

const targetOf = async (
  context: PersonContext,
  others: readonly StageRow[],
  moveTo: string | undefined,
): Promise<StageRow> => {
  const [first] = others;
  if (first === undefined) throw new AppError("CONSTRAINT_VIOLATED", "The last stage cannot be deleted.");
  const target = moveTo === undefined ? first : await demandStage(context, moveTo, "moveTo");
  if (others.includes(target) || others.some(({ stageKey }) => stageKey === target.stageKey)) return target;
  throw new AppError("INVALID_REFERENCE", "The applications cannot move to the stage that is deleted.", {
    issues: [{ path: ["moveTo"], message: "Name another stage" }],
  });
};

/**
 * Deletes a stage. Its applications go to `moveTo`; deleted ones too, to the first stage unless said. Throws NOT_FOUND,
 * CONFLICT with the number of `applications` if there are some and no `moveTo`, INVALID_REFERENCE for an unknown one, and
 * CONSTRAINT_VIOLATED for the last stage.
 */
export const removeStage = async (
  context: PersonContext,
  { id, moveTo }: Input,
): Promise<Applied<{ items: Stage[]; nextCursor: null }>> => {
  const { db, actor } = context;
  const rows = await loadStages(context);
  const stage = stageOfId(rows, id);
  const others = rows.filter((row) => row !== stage);
  const target = await targetOf(context, others, moveTo);
  const key = { userId: actor.userId, jobApplicationStatusId: stage.jobApplicationStatusId };
  const standing = await listApplicationsAtStage(db, key);
  const live = standing.filter(({ deletedDate }) => deletedDate === null).length;
  if (live > 0 && moveTo === undefined) {
    throw new AppError("CONFLICT", `${live} applications stand at ${stage.name}; say where they go.`, {
      details: { applications: live },
      issues: [{ path: ["moveTo"], message: "Name the stage for its applications" }],
    });
  }
  const changes: Change[] = [];
  for (const application of standing)
    changes.push(...(await moveToStage(context, application, target, null)).changes);
  await deleteStage(db, key);
  changes.push(stageRemoval(stage), ...(await renumber(context, others)));
  return { output: await showStages(context), changes };
};
