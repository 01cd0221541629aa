import { type FoundAmong, findWithOwn } from "../matcher/find-with-own.ts";
import { indexOfOwn } from "../matcher/own-names.ts";
import type { Taxonomy } from "../taxonomy/read-taxonomy.ts";
import { TaxonomySearch } from "../taxonomy/search-taxonomy.ts";
import type { SkillAnswer, SkillOfText, SkillWork } from "./skill-work.ts";

/** More are counted, not listed. */
const MOST_PLACES = 20;
/** A search that finds more was no search. */
const MOST_HITS = 1_000;

interface Tally {
  readonly key: string;
  count: number;
  readonly places: FoundAmong[];
}

/** Each skill once, in the order in which the text names them first. */
const tally = (found: readonly FoundAmong[], keyOf: (one: FoundAmong) => string): SkillOfText[] => {
  const tallies = new Map<string, Tally>();
  for (const one of found) {
    const key = keyOf(one);
    const known = tallies.get(key) ?? { key, count: 0, places: [] };
    known.count += 1;
    if (known.places.length < MOST_PLACES) known.places.push(one);
    tallies.set(key, known);
  }
  return [...tallies.values()].map(({ key, count, places }) => ({
    key,
    count,
    places: places.map(({ start, end, sentenceStart, sentenceEnd }) => ({
      start,
      end,
      sentenceStart,
      sentenceEnd,
    })),
  }));
};

/** Does the work of the thread with a taxonomy that was read; `search` makes its own index at the first search. */
export const skillWorker = (taxonomy: Taxonomy): ((work: SkillWork) => SkillAnswer) => {
  const search = new TaxonomySearch(taxonomy);
  const find = ({ texts, own }: SkillWork & { readonly kind: "find" }): SkillAnswer => {
    const indexes = { taxonomy: taxonomy.index, own: own.length === 0 ? undefined : indexOfOwn(own) };
    const keyOf = ({ isOwn, skill }: FoundAmong) =>
      isOwn ? (own[skill]?.key ?? "") : taxonomy.skill(skill).key;
    return {
      kind: "find",
      texts: texts.map(({ text, employer = null }) => tally(findWithOwn(text, indexes, employer), keyOf)),
    };
  };
  const described = (key: string) => {
    const number = taxonomy.numberOf(key);
    return number === undefined ? undefined : taxonomy.skill(number);
  };
  const keyNamed = (name: string) => {
    const entry = taxonomy.index.named(name);
    return entry < 0 ? undefined : taxonomy.skill(taxonomy.index.entry(entry).skill).key;
  };
  return (work) => {
    if (work.kind === "find") return find(work);
    if (work.kind === "name") return { kind: "name", keys: work.names.map(keyNamed) };
    if (work.kind === "describe") return { kind: "describe", skills: work.keys.map(described) };
    const hits = search.search(work.query).slice(0, MOST_HITS);
    const brief = (number: number) => {
      const { key, name, category, kind } = taxonomy.skill(number);
      return { key, name, category, kind };
    };
    return { kind: "search", skills: hits.map(brief) };
  };
};
