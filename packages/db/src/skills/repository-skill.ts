import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { keyOfDeleted, nameKey } from "../_kit/name-key.ts";
import { skill, skillAlias, skillCategory } from "./tables.ts";

export type SkillRow = typeof skill.$inferSelect;

interface Owner {
  readonly userId: number;
}

interface KeyOfSkill extends Owner {
  readonly skillId: number;
}

/** What makes two spellings the same name of a skill, or of a category. */
export const skillNameKey = (name: string): string => nameKey(name, 240);

const isSkill = ({ userId, skillId }: KeyOfSkill) =>
  and(eq(skill.skillId, skillId), eq(skill.userId, userId));

/** All of the person's own skills by name, deleted or not. */
export const listOwnSkills = (db: Queryable, { userId }: Owner): Promise<SkillRow[]> =>
  db.select().from(skill).where(eq(skill.userId, userId)).orderBy(asc(skill.name), asc(skill.skillId));

/** The other names of all of the person's own skills, by skill and in the order in which they were given. */
export const listSkillAliases = async (
  db: Queryable,
  { userId }: Owner,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const rows = await db
    .select({ skillId: skillAlias.skillId, name: skillAlias.name })
    .from(skillAlias)
    .where(eq(skillAlias.userId, userId))
    .orderBy(asc(skillAlias.skillAliasId));
  const names = Map.groupBy(rows, ({ skillId }) => skillId);
  return new Map([...names].map(([skillId, aliases]) => [skillId, aliases.map(({ name }) => name)]));
};

export const listSkillCategories = async (
  db: Queryable,
  { userId }: Owner,
): Promise<ReadonlyMap<number, string>> => {
  const rows = await db.select().from(skillCategory).where(eq(skillCategory.userId, userId));
  return new Map(rows.map(({ skillCategoryId, name }) => [skillCategoryId, name]));
};

export const findOwnSkill = async (db: Queryable, key: KeyOfSkill): Promise<SkillRow | undefined> => {
  const [row] = await db.select().from(skill).where(isSkill(key));
  return row;
};

export const countOwnSkills = async (db: Queryable, { userId }: Owner): Promise<number> => {
  const [row] = await db
    .select({ skills: count() })
    .from(skill)
    .where(and(eq(skill.userId, userId), isNull(skill.deletedDate)));
  return row?.skills ?? 0;
};

interface NewSkill extends Owner {
  readonly name: string;
  readonly skillCategoryId: number | null;
  readonly now: string;
}

/** Throws CONFLICT if the person has a skill of that name. */
export const insertOwnSkill = async (db: Queryable, { now, ...values }: NewSkill): Promise<SkillRow> => {
  const nameNormalized = skillNameKey(values.name);
  const dates = { createdDate: now, updatedDate: now, rowVersionNo: 1 };
  const [row] = await db
    .insert(skill)
    .output()
    .values({ ...values, nameNormalized, ...dates });
  if (row === undefined) throw new Error("The inserted skill was not returned");
  return row;
};

type SkillColumns = Pick<SkillRow, "name" | "skillCategoryId" | "mergedIntoKey" | "deletedDate">;

/** Undefined: it is not there, or has another version. Throws CONFLICT if another skill has the name. */
export const updateOwnSkill = async (
  db: Queryable,
  { expectedVersion, now, ...key }: KeyOfSkill & { readonly expectedVersion: number; readonly now: string },
  { name, skillCategoryId, mergedIntoKey, deletedDate }: SkillColumns,
): Promise<SkillRow | undefined> => {
  const nameNormalized = deletedDate === null ? skillNameKey(name) : keyOfDeleted(key.skillId);
  const columns = { name, nameNormalized, skillCategoryId, mergedIntoKey, deletedDate };
  const [row] = await db
    .update(skill)
    .set({ ...columns, updatedDate: now, rowVersionNo: expectedVersion + 1 })
    .output()
    .where(and(isSkill(key), eq(skill.rowVersionNo, expectedVersion)));
  return row;
};

/** Puts these other names in the place of those that a skill has. `names`: none the same as another. */
export const replaceSkillAliases = async (
  db: Queryable,
  { userId, skillId }: KeyOfSkill,
  names: readonly string[],
): Promise<void> => {
  await db.delete(skillAlias).where(and(eq(skillAlias.skillId, skillId), eq(skillAlias.userId, userId)));
  if (names.length === 0) return;
  await db
    .insert(skillAlias)
    .values(names.map((name) => ({ userId, skillId, name, nameNormalized: skillNameKey(name) })));
};

/** The id of a category of the person, which is made if it is not there. */
export const internSkillCategory = async (
  db: Queryable,
  { userId, name, now }: Owner & { readonly name: string; readonly now: string },
): Promise<number> => {
  const nameNormalized = skillNameKey(name);
  const [known] = await db
    .select({ id: skillCategory.skillCategoryId })
    .from(skillCategory)
    .where(and(eq(skillCategory.userId, userId), eq(skillCategory.nameNormalized, nameNormalized)));
  if (known !== undefined) return known.id;
  const [row] = await db
    .insert(skillCategory)
    .output({ id: skillCategory.skillCategoryId })
    .values({ userId, name, nameNormalized, createdDate: now });
  if (row === undefined) throw new Error("The inserted category was not returned");
  return row.id;
};
