import { type ApplicationRow, listStages } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";

/** One that runs is further on than one that is over, one that was won than both; of the same kind that of the later column. */
const KINDS = ["closed", "open", "won"];

/** Whether the stage of the one application is further on than that of the other. */
export const isFurther = async (
  { db, actor }: PersonContext,
  one: ApplicationRow,
  other: ApplicationRow,
): Promise<boolean> => {
  const stages = await listStages(db, { userId: actor.userId });
  const place = ({ stageKey }: ApplicationRow) => {
    const stage = stages.find((each) => each.stageKey === stageKey);
    return stage === undefined ? [-1, -1] : [KINDS.indexOf(stage.kind), stage.position];
  };
  const [[kind = 0, position = 0], [otherKind = 0, otherPosition = 0]] = [place(one), place(other)];
  return kind === otherKind ? kind > 0 && position > otherPosition : kind > otherKind;
};
