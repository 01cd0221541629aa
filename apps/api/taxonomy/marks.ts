import { curation } from "./curation.ts";
import { compact, hasCapitals, isAcronym, isOneWord } from "./names.ts";
import type { Words } from "./ordinary.ts";

/**
 * How a name must be written to be found in a text. `` in any case; `^` with these capitals; `?` with these capitals, and only
 * beside other skills; `~` never: it is there for who searches the taxonomy.
 */
export type Mark = "" | "^" | "?" | "~";

export interface MarkedName {
  readonly name: string;
  readonly kind: "technology" | "knowledge" | "activity";
  /** Its skill is in more than one source, or postings often ask for it. */
  readonly isWellKnown: boolean;
  /** A topic of GitHub or a language of Linguist: short lists, made by people. */
  readonly isListed: boolean;
  /** It is the skill's own name, or a form of it. */
  readonly isName: boolean;
}

const isOrdinary = (name: string, ordinary: ReadonlySet<string>) => {
  const word = name.toLowerCase();
  return ordinary.has(word) || ordinary.has(word.replace(/s$/, "")) || ordinary.has(`${word}s`);
};

/** Shorter ones that are no words are rare. */
const LONG_WORD = 6;

const markOfTechnology = (named: MarkedName, ordinary: ReadonlySet<string>): Mark => {
  const { name, isWellKnown, isListed, isName } = named;
  if (!isOneWord(name))
    return name.split(" ").every((word) => isOrdinary(word, ordinary)) && !isWellKnown && !isListed
      ? "~"
      : "";
  if (!hasCapitals(name)) return isWellKnown && isName && name.length > 3 ? "" : "~";
  if (isOrdinary(name, ordinary) || name.length <= 2) return "?";
  if (isAcronym(name)) return isWellKnown ? "^" : "?";
  return isWellKnown || (isListed && name.length >= LONG_WORD) ? "" : "^";
};

/** Names of doings that begin with no verb: `budget management`, `wound care` is none. */
const DOING = /(?:ing|ment|tion|sion|analysis|control)s?$/;

const markOfActivity = (named: MarkedName, verbs: ReadonlySet<string>): Mark => {
  if (isOneWord(named.name)) return hasCapitals(named.name) ? markOfKnowledge(named) : "~";
  const [first = ""] = named.name.toLowerCase().split(/[ -]/);
  return named.isName || verbs.has(verbOf(first)) || DOING.test(named.name) ? "" : "~";
};

/** `managing` and `manages` begin the same activities as `manage`. */
export const verbOf = (word: string): string => word.toLowerCase().replace(/(?:ing|es|e|s)$/, "");

const markOfKnowledge = ({ name, isName }: MarkedName): Mark => {
  if (!isOneWord(name)) return "";
  if (hasCapitals(name)) return isAcronym(name) ? "?" : "^";
  return isName ? "" : "~";
};

/** The mark of a name that nobody gave one by hand. */
export const markOf = (named: MarkedName, words: Words): Mark => {
  const key = compact(named.name);
  if (curation.searchedOnly.has(named.name)) return "~";
  if (curation.besideOthers.has(key)) return "?";
  if (curation.anyCase.has(key)) return "";
  if (named.kind === "technology") return markOfTechnology(named, words.ordinary);
  return named.kind === "activity" ? markOfActivity(named, words.verbs) : markOfKnowledge(named);
};
