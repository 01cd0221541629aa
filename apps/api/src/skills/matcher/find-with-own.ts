import { type FoundSkill, findSkills } from "./find-skills.ts";
import type { SkillIndex } from "./skill-index.ts";

/** `isOwn`: the number is that of the person's own list. */
export type FoundAmong = FoundSkill & { readonly isOwn: boolean };

interface Indexes {
  readonly taxonomy: SkillIndex;
  readonly own: SkillIndex | undefined;
}

const length = ({ start, end }: FoundSkill) => end - start;

/** For each of `found`, those of `others` that share a place with it. Both in the text's order, none within its own list. */
const rivalsOf = (found: readonly FoundSkill[], others: readonly FoundSkill[]): readonly FoundSkill[][] => {
  let from = 0;
  return found.map(({ start, end }) => {
    while ((others[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    const rivals: FoundSkill[] = [];
    for (let at = from; (others[at]?.start ?? Number.POSITIVE_INFINITY) < end; at += 1)
      rivals.push(...others.slice(at, at + 1));
    return rivals;
  });
};

/** The person's own word comes before the taxonomy's, save within a longer name of that one. Both lists in the text's order. */
const merged = (taxonomy: readonly FoundSkill[], own: readonly FoundSkill[]): FoundAmong[] => {
  const longer = rivalsOf(own, taxonomy);
  const kept = own.filter((found, at) => longer[at]?.every((other) => length(other) <= length(found)));
  const taken = rivalsOf(taxonomy, kept);
  const left = taxonomy.filter((_, at) => taken[at]?.length === 0);
  return [
    ...left.map((found) => ({ ...found, isOwn: false })),
    ...kept.map((found) => ({ ...found, isOwn: true })),
  ].toSorted((one, other) => one.start - other.start);
};

/** The skills of the taxonomy and the person's own in a text. `employer`: what its own name names is no skill by itself. */
export const findWithOwn = (
  text: string,
  { taxonomy, own }: Indexes,
  employer: string | null,
): FoundAmong[] => {
  const wary =
    employer === null ? undefined : new Set(findSkills(employer, taxonomy).map(({ skill }) => skill));
  const found = findSkills(text, taxonomy, wary === undefined ? {} : { wary });
  return own === undefined
    ? found.map((one) => ({ ...one, isOwn: false }))
    : merged(found, findSkills(text, own));
};
