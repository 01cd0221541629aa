import {
  AppError,
  type OutputOf,
  type OwnSkill,
  type ParsedInputOf,
  type skills,
} from "@jobtracker/contracts";
import {
  countOwnSkills,
  insertOwnSkill,
  listOwnSkills,
  listSkillAliases,
  listSkillCategories,
  replaceSkillAliases,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { keepSkillsSoon } from "./changed.ts";
import {
  categoryIdOf,
  distinctAliases,
  loadLiveOwn,
  loadOwn,
  showOwn,
  skillChange,
  withOneName,
  writeOwn,
} from "./own-state.ts";
import { toOwnSkill } from "./present.ts";

type Operations = typeof skills.operations;

/** More are no person's, and would be searched for in every text. */
const MOST_SKILLS = 1_000;

export const showOwnSkills = async (
  { db, actor }: PersonContext,
  { deleted }: ParsedInputOf<Operations["listOwn"]>,
): Promise<OutputOf<Operations["listOwn"]>> => {
  const { userId } = actor;
  const [rows, aliases, categories] = await Promise.all([
    listOwnSkills(db, { userId }),
    listSkillAliases(db, { userId }),
    listSkillCategories(db, { userId }),
  ]);
  const shown = rows.filter(({ deletedDate }) => (deletedDate !== null) === deleted);
  const items = shown.map((row) => toOwnSkill(row, aliases.get(row.skillId) ?? [], categories));
  return { items, nextCursor: null };
};

const demandRoom = async ({ db, actor }: PersonContext): Promise<void> => {
  if ((await countOwnSkills(db, { userId: actor.userId })) < MOST_SKILLS) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `There can be ${MOST_SKILLS} skills of your own; delete or merge some first.`,
  );
};

/** Throws CONFLICT if there is a skill of that name, and CONSTRAINT_VIOLATED when there are too many. */
export const createSkill = async (
  context: PersonContext,
  { name, category, aliases }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<OwnSkill>> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  await demandRoom(context);
  const skillCategoryId = await categoryIdOf(context, category);
  const row = await withOneName(name, insertOwnSkill(db, { userId, name, skillCategoryId, now }));
  await replaceSkillAliases(db, { userId, skillId: row.skillId }, distinctAliases(name, aliases));
  await keepSkillsSoon(context);
  const output = await showOwn(context, row);
  return { output, changes: [skillChange(null, output)] };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another skill has the name. */
export const changeSkill = async (
  context: PersonContext,
  { id, expectedVersion, name, category, aliases }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<OwnSkill>> => {
  const row = await loadLiveOwn(context, id);
  demandVersion("The skill", row, expectedVersion);
  const before = await showOwn(context, row);
  const columns = {
    ...(name !== undefined && { name }),
    ...(category !== undefined && { skillCategoryId: await categoryIdOf(context, category) }),
  };
  const after = await writeOwn(context, row, columns);
  const names = distinctAliases(after.name, aliases ?? before.aliases);
  await replaceSkillAliases(context.db, { userId: row.userId, skillId: id }, names);
  await keepSkillsSoon(context);
  const output = await showOwn(context, after);
  return { output, changes: [skillChange(before, output)] };
};

/** Throws NOT_FOUND if it is deleted already, and VERSION_CONFLICT. */
export const removeSkill = async (
  context: PersonContext,
  { id, expectedVersion }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<OwnSkill>> => {
  const row = await loadLiveOwn(context, id);
  demandVersion("The skill", row, expectedVersion);
  const before = await showOwn(context, row);
  const output = await showOwn(context, await writeOwn(context, row, { deletedDate: context.now }));
  await keepSkillsSoon(context);
  return { output, changes: [skillChange(before, output)] };
};

/** Leaves a skill that is not deleted as it is. Throws NOT_FOUND, CONFLICT if another has its name by now, and CONSTRAINT_VIOLATED. */
export const bringSkillBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<OwnSkill>> => {
  const row = await loadOwn(context, id);
  const before = await showOwn(context, row);
  if (row.deletedDate === null) return { output: before, changes: [] };
  await demandRoom(context);
  const after = await writeOwn(context, row, { deletedDate: null, mergedIntoKey: null });
  await keepSkillsSoon(context);
  const output = await showOwn(context, after);
  return { output, changes: [skillChange(before, output)] };
};
