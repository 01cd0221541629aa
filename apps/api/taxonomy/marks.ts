import { curation } from "./curation.ts";
import { compact, hasCapitals, isAcronym, isOneWord } from "./names.ts";

/**
 * How a name must be written to be found in a text. `` in any case; `^` with these capitals; `?` with these capitals, and only
 * beside other skills; `~` never: it is there for who searches the taxonomy.
 */
export type Mark = "" | "^" | "?" | "~";

export interface MarkedName {
  readonly name: string;
  readonly isTechnology: boolean;
  /** Its skill is in more than one source, or postings often ask for it. */
  readonly isWellKnown: boolean;
  /** It is the skill's own name, or a form of it. */
  readonly isName: boolean;
}

const isOrdinary = (name: string, ordinary: ReadonlySet<string>) => ordinary.has(name.toLowerCase());

const markOfTechnology = ({ name, isWellKnown, isName }: MarkedName, ordinary: ReadonlySet<string>): Mark => {
  if (!isOneWord(name))
    return name.split(" ").every((word) => isOrdinary(word, ordinary)) && !isWellKnown ? "~" : "";
  if (!hasCapitals(name)) return isWellKnown && isName && name.length > 3 ? "" : "~";
  if (isOrdinary(name, ordinary) || name.length <= 2) return "?";
  if (isAcronym(name)) return isWellKnown ? "^" : "?";
  return isWellKnown ? "" : "^";
};

const markOfKnowledge = ({ name, isName }: MarkedName): Mark => {
  if (!isOneWord(name)) return "";
  if (hasCapitals(name)) return isAcronym(name) ? "?" : "^";
  return isName ? "" : "~";
};

/** The mark of a name that nobody gave one by hand. */
export const markOf = (named: MarkedName, ordinary: ReadonlySet<string>): Mark => {
  const key = compact(named.name);
  if (curation.searchedOnly.has(named.name)) return "~";
  if (curation.besideOthers.has(key)) return "?";
  if (curation.anyCase.has(key)) return "";
  return named.isTechnology ? markOfTechnology(named, ordinary) : markOfKnowledge(named);
};
