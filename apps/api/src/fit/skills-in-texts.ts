import {
  finderVersion,
  findInTexts,
  type OwnSkillNames,
  type TextToSearch,
} from "../skills/taxonomy-thread.ts";
import type { FoundSkill } from "./scoring/found-skill.ts";

/** With what skills are found; a score says it, as another one may find others. */
export const skillFinderVersion = finderVersion;

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

interface Lines {
  readonly lines: readonly string[];
  readonly employer?: string | null;
}

const ofLines = (lines: readonly string[], skills: readonly FoundSkill[]): FoundSkill[][] => {
  let from = 0;
  return lines.map((line) => {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    return skills
      .filter((skill) => skill.start >= start && skill.end <= end)
      .map((skill) => ({ ...skill, start: skill.start - start, end: skill.end - start }));
  });
};

/** The skills of each line of each text, by their places in the line: the requirements of jobs. */
export const skillsInLines = async (
  texts: readonly Lines[],
  own: readonly OwnSkillNames[],
): Promise<FoundSkill[][][]> => {
  const joined = texts.map(({ lines, employer = null }) => ({ text: lines.join("\n"), employer }));
  const found = await skillsInTexts(joined, own);
  return texts.map(({ lines }, at) => ofLines(lines, found[at] ?? []));
};
