import {
  keyReader,
  type OwnSkill,
  SkillID,
  type SkillInBrief,
  type SkillInText,
} from "@jobtracker/contracts";
import { listSkillCategories, type SkillRow } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { type OwnSkills, ownKey } from "./own-skills.ts";
import { describeSkills, type SkillOfText } from "./taxonomy-thread.ts";

const toSkillID = keyReader(SkillID);

export const toOwnSkill = (
  row: SkillRow,
  aliases: readonly string[],
  categories: ReadonlyMap<number, string>,
): OwnSkill => ({
  key: ownKey(row.skillId),
  name: row.name,
  category: row.skillCategoryId === null ? null : (categories.get(row.skillCategoryId) ?? null),
  kind: "own",
  id: toSkillID(row.skillId),
  aliases: [...aliases],
  version: row.rowVersionNo,
  mergedIntoKey: row.mergedIntoKey,
  createdAt: row.createdDate,
  deletedAt: row.deletedDate,
});

/** Skills in brief by their keys; what neither the taxonomy nor the person has any more is left out. */
export const skillsInBrief = async (
  { db, actor }: PersonContext,
  keys: readonly string[],
  own: OwnSkills,
): Promise<ReadonlyMap<string, SkillInBrief>> => {
  const asked = keys.filter((key) => !own.rows.has(key));
  const [described, categories] = await Promise.all([
    describeSkills(asked),
    listSkillCategories(db, { userId: actor.userId }),
  ]);
  const brief = new Map<string, SkillInBrief>();
  described.forEach((skill, at) => {
    const key = asked[at];
    if (skill === undefined || key === undefined) return;
    const { name, category, kind } = skill;
    brief.set(key, { key, name, category, kind });
  });
  for (const key of keys) {
    const row = own.rows.get(key);
    if (row === undefined) continue;
    const { name, category, kind } = toOwnSkill(row, [], categories);
    brief.set(key, { key, name, category, kind });
  }
  return brief;
};

/** Of the places of a skill in a text, as many as a reader looks at. */
const MOST_PLACES = 5;

export const toSkillsInText = (
  text: string,
  found: readonly SkillOfText[],
  brief: ReadonlyMap<string, SkillInBrief>,
  mostPlaces = MOST_PLACES,
): SkillInText[] =>
  found.flatMap(({ key, count, places }) => {
    const skill = brief.get(key);
    if (skill === undefined) return [];
    const shown = places.slice(0, mostPlaces).map(({ start, end, sentenceStart, sentenceEnd }) => ({
      start,
      end,
      sentence: text.slice(sentenceStart, sentenceEnd),
    }));
    return [{ ...skill, count, places: shown }];
  });
