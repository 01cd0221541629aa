import { OPTIONAL } from "./signs.ts";

/** What a plus is said of, where it is not of the languages that were named before. */
const OTHER_LANGUAGES =
  /\b(?:other|additional|further|more|another|extra)\s(?:\p{L}+\s){0,2}languages?\b|\b(?:weitere|andere|zusätzliche)[nr]?\s(?:\p{L}+\s){0,2}(?:fremd)?sprach|\b(?:autres?|d['’]autres)\s(?:\p{L}+\s)?langues?\b|\botr[oa]s?\s(?:\p{L}+\s)?(?:idiomas?|lenguas?)\b/iu;
/** Ends a part of a sentence. */
const SEPARATOR = /[,;.()–—]|\s-\s|\s(?:and|but|while|und|aber|sowie|et|mais|y|pero)\s/giu;

/**
 * Where in a unit what is a plus begins: a language that is named before is asked for in earnest. `Fluent German and English, other
 * languages are a plus`; but `German, French or Italian are a plus`, where all of it is one.
 */
export const plusBegins = (text: string): number => {
  const plus = OPTIONAL.exec(text);
  if (plus === null) return text.length;
  const others = OTHER_LANGUAGES.exec(text);
  if (others === null) return 0;
  const end = Math.min(plus.index, others.index);
  return [...text.matchAll(SEPARATOR)].findLast(({ index }) => index < end)?.index ?? 0;
};
