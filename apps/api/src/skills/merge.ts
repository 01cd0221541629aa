import { AppError, type OwnSkill, type ParsedInputOf, type skills } from "@jobtracker/contracts";
import { findOwnSkill } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { type Applied, prepared } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { keepSkillsSoon } from "./changed.ts";
import { ownIdOf } from "./own-skills.ts";
import { loadLiveOwn, showOwn, skillChange, writeOwn } from "./own-state.ts";
import { describeSkills } from "./taxonomy-thread.ts";

type Operation = typeof skills.operations.merge;

const notMergeable = (message: string) =>
  new AppError("INVALID_REFERENCE", message, {
    issues: [{ path: ["intoKey"], message: "Name another skill" }],
  });

/** The key as the taxonomy has it, or that of an own skill. Throws INVALID_REFERENCE. */
const findTarget = async (_: PersonContext, { intoKey }: ParsedInputOf<Operation>): Promise<string> => {
  if (ownIdOf(intoKey) !== undefined) return intoKey;
  const [skill] = await describeSkills([intoKey]);
  if (skill === undefined) throw notMergeable("There is no skill with this key; search for it.");
  return skill.key;
};

const demandOwnTarget = async ({ db, actor }: PersonContext, id: number, target: string) => {
  const intoId = ownIdOf(target);
  if (intoId === undefined) return;
  if (intoId === id) throw notMergeable("A skill cannot be merged into itself.");
  const into = await findOwnSkill(db, { userId: actor.userId, skillId: intoId });
  // Of skills that are there none was merged, so that no merge can make a circle.
  if (into === undefined || into.deletedDate !== null)
    throw notMergeable("There is no such skill of your own.");
};

/**
 * Its names mean the other skill from then on, in texts that are there too. Throws NOT_FOUND, VERSION_CONFLICT, and
 * INVALID_REFERENCE for a skill that is not there, or itself.
 */
export const mergeSkill = prepared(
  findTarget,
  async (
    context: PersonContext,
    { id, expectedVersion }: ParsedInputOf<Operation>,
    target: string,
  ): Promise<Applied<OwnSkill>> => {
    const row = await loadLiveOwn(context, id);
    demandVersion("The skill", row, expectedVersion);
    await demandOwnTarget(context, id, target);
    const before = await showOwn(context, row);
    const after = await writeOwn(context, row, { deletedDate: context.now, mergedIntoKey: target });
    await keepSkillsSoon(context);
    const output = await showOwn(context, after);
    return { output, changes: [skillChange(before, output)] };
  },
);
