import { type Mark, SkillIndex } from "./skill-index.ts";

/** A skill that a person added, or names that mean another since a merge. */
export interface OwnNames {
  readonly names: readonly string[];
}

/** Shorter ones would be found within everyday text. */
const SHORTEST_SMALL = 4;

const markOf = (name: string): Mark =>
  name.length < SHORTEST_SMALL && name !== name.toLowerCase() ? "capitals" : "any";

/** The names of a person's own skills; numbers are those of the list. */
export const indexOfOwn = (own: readonly OwnNames[]): SkillIndex => {
  const index = new SkillIndex();
  own.forEach(({ names }, skill) => {
    for (const name of names) index.add({ skill, name, mark: markOf(name), isTechnology: true });
  });
  return index;
};
