import { compact } from "./names.ts";
import type { Skill } from "./skills.ts";

const KIND_ORDER = { technology: 0, knowledge: 1, activity: 2 } as const;

/** Whose name it is comes before whose other name it is; technologies before knowledge before activities. */
const inOrder = (skills: readonly Skill[]): Skill[] => {
  const rank = (skill: Skill) => (skill.claims.includes(skill.name) ? -1 : KIND_ORDER[skill.kind]);
  return skills.toSorted(
    (one, other) =>
      rank(one) - rank(other) || other.ids.length - one.ids.length || (one.key < other.key ? -1 : 1),
  );
};

/** Leaves every name to one skill alone. A skill whose very name is another's is found by its other names, and by who looks for it. */
export const giveEachNameOnce = (skills: readonly Skill[]): Skill[] => {
  const owners = new Map<string, Skill>();
  const claim = (name: string, skill: Skill) => {
    const key = compact(name);
    if (!owners.has(key)) owners.set(key, skill);
  };
  const ordered = inOrder(skills);
  for (const skill of ordered) for (const name of skill.claims) claim(name, skill);
  for (const skill of ordered) claim(skill.name, skill);
  for (const skill of ordered) for (const { name } of skill.aliases) claim(name, skill);
  return skills.map((skill) => ({
    ...skill,
    mark: owners.get(compact(skill.name)) === skill ? skill.mark : "~",
    aliases: skill.aliases.filter(({ name }) => owners.get(compact(name)) === skill),
  }));
};
