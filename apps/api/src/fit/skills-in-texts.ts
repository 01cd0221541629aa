import { findInTexts, type OwnSkillNames, type TextToSearch } from "../skills/taxonomy-thread.ts";
import type { FoundSkill } from "./scoring/found-skill.ts";

/** The skills of each text, in the order of their places, found in the thread that has the taxonomy. */
export const skillsInTexts = async (
  texts: readonly TextToSearch[],
  own: readonly OwnSkillNames[],
): Promise<FoundSkill[][]> => {
  const found = texts.length === 0 ? [] : await findInTexts(texts, own);
  return found.map((skills) =>
    skills
      .flatMap(({ key, places }) => places.map(({ start, end }) => ({ key, start, end })))
      .sort((one, other) => one.start - other.start),
  );
};
