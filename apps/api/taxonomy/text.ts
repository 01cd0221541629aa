import { createHash } from "node:crypto";
import type { Skill } from "./skills.ts";

/** Of the form of the file; the version of what is in it stands beside it. */
const FORM = 1;

const line = (skill: Skill, categories: ReadonlyMap<string, number>): string =>
  [
    skill.key,
    `${skill.mark}${skill.name}`,
    `${categories.get(skill.category) ?? 0}`,
    skill.kind.charAt(0),
    skill.ids.join(" "),
    skill.aliases.map(({ name, mark }) => `${mark}${name}`).join("|"),
  ].join("\t");

const versionOf = (lines: readonly string[]) =>
  createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12);

const KIND_ORDER = { technology: 0, knowledge: 1, activity: 2 } as const;

/** Of names that are found alike, the first is the one that is found. */
const inOrder = (one: Skill, other: Skill) =>
  KIND_ORDER[one.kind] - KIND_ORDER[other.kind] || (one.key < other.key ? -1 : 1);

/** The taxonomy as it is kept: a line that names form and version, a line of categories, then a line for each skill. */
export const textOf = (skills: readonly Skill[]): string => {
  const names = [...new Set(skills.map(({ category }) => category))].toSorted();
  const categories = new Map(names.map((name, index) => [name, index]));
  const lines = [names.join("\t"), ...skills.toSorted(inOrder).map((skill) => line(skill, categories))];
  return [`skills\t${FORM}\t${versionOf(lines)}`, ...lines, ""].join("\n");
};
