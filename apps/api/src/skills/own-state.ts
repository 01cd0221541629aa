import { AppError, type OwnSkill } from "@jobtracker/contracts";
import {
  findOwnSkill,
  internSkillCategory,
  listSkillAliases,
  listSkillCategories,
  type SkillRow,
  skillNameKey,
  updateOwnSkill,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { toOwnSkill } from "./present.ts";

/** A skill of one's own, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadOwn = async ({ db, actor }: PersonContext, skillId: number): Promise<SkillRow> => {
  const row = await findOwnSkill(db, { userId: actor.userId, skillId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such skill of your own.");
  return row;
};

/** One that is not deleted. Throws NOT_FOUND. */
export const loadLiveOwn = async (context: PersonContext, skillId: number): Promise<SkillRow> => {
  const row = await loadOwn(context, skillId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", `The skill “${row.name}” is deleted; restore it first.`);
};

/** The skill with its other names as they are now. */
export const showOwn = async ({ db, actor }: PersonContext, row: SkillRow): Promise<OwnSkill> => {
  const { userId } = actor;
  const [aliases, categories] = await Promise.all([
    listSkillAliases(db, { userId }),
    listSkillCategories(db, { userId }),
  ]);
  return toOwnSkill(row, aliases.get(row.skillId) ?? [], categories);
};

const fieldsOf = ({ name, category, aliases, mergedIntoKey, version, deletedAt }: OwnSkill) => ({
  name,
  category,
  aliases,
  mergedIntoKey,
  version,
  deletedAt,
});

export const skillChange = (before: OwnSkill | null, after: OwnSkill): Change => ({
  table: "Skill",
  id: after.id,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

/** A clash of names comes from the table's own rule; here it gets words. */
export const withOneName = async <Result>(name: string, work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== "CONFLICT") throw cause;
    const issues = [{ path: ["name"], message: "Another skill of yours has this name" }];
    throw new AppError("CONFLICT", `You have a skill “${name}” already.`, { cause, issues });
  }
};

/** Throws VERSION_CONFLICT, and CONFLICT if another skill has the name. */
export const writeOwn = async (
  { db, actor, now }: PersonContext,
  before: SkillRow,
  columns: Partial<Parameters<typeof updateOwnSkill>[2]>,
): Promise<SkillRow> => {
  const { skillId, rowVersionNo: expectedVersion } = before;
  const row = { ...before, ...columns };
  const after = await withOneName(
    row.name,
    updateOwnSkill(db, { userId: actor.userId, skillId, expectedVersion, now }, row),
  );
  if (after === undefined) throw versionConflict("The skill", expectedVersion);
  return after;
};

export const categoryIdOf = async (
  { db, actor, now }: PersonContext,
  name: string | null,
): Promise<number | null> =>
  name === null ? null : internSkillCategory(db, { userId: actor.userId, name, now });

/** Each other name once, without the name itself. */
export const distinctAliases = (name: string, aliases: readonly string[]): string[] => {
  const known = new Map(aliases.map((alias) => [skillNameKey(alias), alias]));
  known.delete(skillNameKey(name));
  return [...known.values()];
};
