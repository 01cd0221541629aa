import { foldedWords } from "@jobtracker/db";
import { areOfOneScript } from "./overlap.ts";
import { placeNames } from "./place-names.ts";

export interface Place {
  /** Of the part that stands first and so says most exactly where: a street, a town, else a country. Empty: anywhere. */
  readonly exact: readonly string[];
  readonly all: ReadonlySet<string>;
  /** What is said of working there. */
  readonly mode: "remote" | "onsite" | undefined;
}

const REMOTE = /\b(?:remote|home ?office|t[ée]l[ée]travail|teletrabajo|remoto|anywhere)\b/iu;
const ON_SITE = /\b(?:on[ -]?site|vor ort|sur site|presencial)\b/iu;
const MODES = new RegExp(`${REMOTE.source}|${ON_SITE.source}|\\bhybrid[eo]?\\b`, "giu");

/** Words that stand beside a place's name. */
const VAGUE = new Set(
  "area region greater metropolitan metro city near und and et y or bei im in de la le".split(" "),
);

/** Words in the longest of the names. */
const LONGEST_NAME = 4;

const firstNames = new Map(
  placeNames.flatMap((line) => {
    const [first = "", ...others] = line.split("/");
    return others.map((name): [string, string] => [name, first]);
  }),
);

const nameAt = (words: readonly string[], at: number): readonly string[] => {
  for (let length = LONGEST_NAME; length > 1; length--) {
    const name = words.slice(at, at + length);
    if (firstNames.has(name.join(" "))) return name;
  }
  return words.slice(at, at + 1);
};

/** Folded words, each known name in its first form; no numbers, since boards add postal codes. */
const wordsOfPlace = (text: string): string[] => {
  const words = foldedWords(text.replace(MODES, " "));
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at);
    found.push(...(firstNames.get(name.join(" ")) ?? name.join(" ")).split(" "));
    at += name.length;
  }
  return found.filter((word) => !VAGUE.has(word) && !/^\p{N}+$/u.test(word));
};

const modeOf = (text: string): Place["mode"] => {
  if (ON_SITE.test(text)) return "onsite";
  return REMOTE.test(text) ? "remote" : undefined;
};

export const placeOf = (text: string): Place => {
  const parts = text.split(/[,;|()/]| [-–—] /).map(wordsOfPlace);
  return {
    exact: parts.find((part) => part.length > 0) ?? [],
    all: new Set(parts.flat()),
    mode: modeOf(text),
  };
};

/** True: the one lies in the other, or is it; false: elsewhere; undefined: nobody can tell. */
const agree = (one: Place, other: Place): boolean | undefined => {
  if (one.exact.some((word) => other.all.has(word)) || other.exact.some((word) => one.all.has(word)))
    return true;
  const isOpen = one.exact.length === 0 || other.exact.length === 0;
  if (isOpen)
    return one.mode !== undefined && other.mode !== undefined && one.mode !== other.mode ? false : undefined;
  return areOfOneScript(one.all, other.all) ? false : undefined;
};

/** Whether postings that have several places share one; false: each is elsewhere. */
export const placesAgree = (one: readonly Place[], other: readonly Place[]): boolean | undefined => {
  const verdicts = one.flatMap((place) => other.map((there) => agree(place, there)));
  if (verdicts.includes(true)) return true;
  return verdicts.length === 0 || verdicts.includes(undefined) ? undefined : false;
};
