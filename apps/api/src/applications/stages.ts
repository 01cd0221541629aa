import { AppError } from "@jobtracker/contracts";
import { findStage, listStages, type StageRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";

/** The first stage of the person's board. */
export const firstStage = async ({ db, actor }: PersonContext): Promise<StageRow> => {
  const [stage] = await listStages(db, { userId: actor.userId });
  if (stage === undefined) throw new Error(`Person ${actor.userId} has no stages`);
  return stage;
};

/** The person's stage of this key. Throws INVALID_REFERENCE, which names the keys that there are. */
export const demandStage = async (
  { db, actor }: PersonContext,
  key: string,
  field = "stage",
): Promise<StageRow> => {
  const stage = await findStage(db, { userId: actor.userId, stageKey: key });
  if (stage !== undefined) return stage;
  const stages = await listStages(db, { userId: actor.userId });
  const keys = stages.map(({ stageKey }) => stageKey).join(", ");
  throw new AppError("INVALID_REFERENCE", `There is no stage ${key}; the stages are: ${keys}.`, {
    issues: [{ path: [field], message: `Not one of: ${keys}` }],
  });
};
