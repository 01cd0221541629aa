import { levelsOf } from "./level.ts";
import { areOfOneScript, contained, dice, without } from "./overlap.ts";
import { placesAgree } from "./place.ts";
import type { PostingWords } from "./posting-words.ts";
import { type Replacement, replacementsBetween } from "./replacements.ts";
import { weights } from "./weights.ts";

/** A name that shares so much of another is the same. */
const SAME_COMPANY = 0.5;

/** The words of the titles that say what the job is: not those that say where or at which company. */
const titlesOf = (one: PostingWords, other: PostingWords): readonly [Set<string>, Set<string>] => {
  const aside = new Set([
    ...one.company,
    ...other.company,
    ...[...one.places, ...other.places].flatMap(({ all }) => [...all]),
  ]);
  return [without(one.title, aside), without(other.title, aside)];
};

const isOtherCompany = ({ company: one }: PostingWords, { company: other }: PostingWords): boolean => {
  if (one.length === 0 || other.length === 0 || !areOfOneScript(one, other)) return false;
  return contained(new Set(one), new Set(other)) < SAME_COMPANY;
};

const isOtherLevel = (one: PostingWords, other: PostingWords): boolean =>
  without(levelsOf(one.firmTitle), levelsOf(other.title)).size > 0 ||
  without(levelsOf(other.firmTitle), levelsOf(one.title)).size > 0;

const numbersOf = (title: ReadonlySet<string>) =>
  new Set([...title].filter((word) => /^\p{N}+(?:st|nd|rd|th)?$/u.test(word)));

/** Whether both titles have numbers, and none in common. */
const isOtherNumber = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const [numbers, others] = [numbersOf(one), numbersOf(other)];
  return numbers.size > 0 && others.size > 0 && contained(numbers, others) === 0;
};

/** The title's weight of words that the texts exchange; nothing where the titles say the same. */
const replacementCost = (
  one: PostingWords,
  other: PostingWords,
  [title, otherTitle]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): number => {
  const differing = new Set([...without(title, otherTitle), ...without(otherTitle, title)]);
  if (differing.size === 0) return 0;
  const costOf = ({ one: words, other: others }: Replacement) => {
    if (words.length === 0 || others.length === 0) return weights.added;
    return [...words, ...others].some((word) => differing.has(word))
      ? weights.replacedTitleWord
      : weights.replaced;
  };
  const costs = replacementsBetween(one.text, other.text).map(costOf);
  return Math.min(
    weights.mostReplaced,
    costs.reduce((sum, cost) => sum + cost, 0),
  );
};

/** How much of the shorter text the other has, 0 to 1; a very short one says less. */
const textShare = (one: PostingWords, other: PostingWords): number => {
  const told = Math.min(1, Math.min(one.text.length, other.text.length) / weights.shortText);
  return told * contained(one.shingles, other.shingles) + (1 - told) * 0.5;
};

/** What speaks against it, whatever the texts say. */
const contradictions = (
  one: PostingWords,
  other: PostingWords,
  titles: readonly [ReadonlySet<string>, ReadonlySet<string>],
): number =>
  (isOtherCompany(one, other) ? weights.otherCompany : 0) +
  (placesAgree(one.places, other.places) === false ? weights.otherPlace : 0) +
  (isOtherLevel(one, other) ? weights.otherLevel : 0) +
  (isOtherNumber(...titles) ? weights.otherNumber : 0);

/**
 * How likely two postings are one job: 1 and less. `weights.threshold` parts what is likely from what is not; of what cannot reach
 * it any more the texts, which cost the most, are not looked at, and the value is only one below it.
 */
export const likenessOf = (one: PostingWords, other: PostingWords): number => {
  const titles = titlesOf(one, other);
  const title = (dice(...titles) + contained(...titles)) / 2;
  const withoutText = weights.title * title - contradictions(one, other, titles);
  if (withoutText + weights.text < weights.threshold) return withoutText;
  const withText = withoutText + weights.text * textShare(one, other);
  return withText < weights.threshold ? withText : withText - replacementCost(one, other, titles);
};
