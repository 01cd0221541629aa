import { CRITICAL, OPTIONAL } from "./signs.ts";

/** What a plus is said of, where it is not of the languages that were named before. */
const OTHER_LANGUAGES =
  /\b(?:other|additional|further|more|another|extra)\s(?:\p{L}+\s){0,2}languages?\b|\b(?:weitere|andere|zusätzliche)[nr]?\s(?:\p{L}+\s){0,2}(?:fremd)?sprach|\b(?:autres?|d['’]autres)\s(?:\p{L}+\s)?langues?\b|\botr[oa]s?\s(?:\p{L}+\s)?(?:idiomas?|lenguas?)\b/iu;
/** Ends a part of a sentence; a comma behind a half word does not: `Deutsch-, Englischkenntnisse`. */
const SEPARATOR = /(?<!-)[,;.()–—]|\s-\s|\s(?:and|but|while|und|aber|sowie|et|mais|y|pero)\s/giu;
/** Joins names to a list, unless what stands before it is demanded: `English is a must and German a plus`. */
const JOINS = /^\s(?:and|und|sowie|et|y)\s$/iu;

/** How well a language is known: a part that says so asks for its language by itself. */
const ASKED =
  /fluen|proficien|command|native|mother tongue|bilingual|\blevel\b|\b[abc][12]\b|kenntnisse|fließend|verhandlungssicher|muttersprach|wort und schrift|sprichst|niveau|courant|maîtris|lu, (?:parlé|écrit)|parl(?:ez|é)|\bnivel\b|\balt[oa]\b|fluido|hablado|conocimientos de/i;
/** The same of a language as a noun; before `skills` that follow it may be said of all that the list names. */
const GOOD = /\b(?:good|excellent|strong|very|gutes|sehr|bon|buen)\s/i;
const SKILLS = /\b(?:skills?|knowledge|kenntnisse)\b/i;
/** What is said of more than one. */
const PLURAL = /\b(?:are|sind|wären|sont|seraient|son|serían)\s(?:\p{L}+\s){0,2}$/iu;

/** Where a language is a plus: from `begins` until before `ends`. */
interface Plus {
  readonly begins: number;
  readonly ends: number;
}

const isAsked = (part: string, rest: string): boolean =>
  CRITICAL.test(part) || ASKED.test(part) || (GOOD.test(part) && !SKILLS.test(rest));

const separatorsOf = (text: string) => [...text.matchAll(SEPARATOR)];
const lastPart = (text: string): string => text.slice(separatorsOf(text).at(-1)?.index ?? 0);

/** Behind the last part that asks for languages by itself; one plus that is said of several reaches back to it. */
const beginOf = (text: string, at: readonly number[], sign: RegExpExecArray): number => {
  const isOfMany = PLURAL.test(text.slice(0, sign.index)) || /^are\s/i.test(sign[0]);
  const begins = separatorsOf(text).findLast(({ index, 0: separator }) => {
    if (index >= sign.index || at.every((place) => place < index)) return false;
    const before = text.slice(0, index);
    if (JOINS.test(separator)) return CRITICAL.test(before);
    return isAsked(isOfMany ? lastPart(before) : before, text.slice(index));
  });
  return begins?.index ?? 0;
};

/** Before the next part that asks for a language by itself, if a language stands before the sign: `German a plus, fluent English`. */
const endOf = (text: string, at: readonly number[], sign: RegExpExecArray): number => {
  const behind = sign.index + sign[0].length;
  if (at.every((place) => place > sign.index)) return text.length;
  const ends = separatorsOf(text).find(
    ({ index }) => index >= behind && at.some((place) => place > index) && isAsked(text.slice(index), ""),
  );
  return ends?.index ?? text.length;
};

/**
 * Where in a unit languages are a plus, of those that stand `at` these places: one beside them may be asked for in earnest. `Fluent
 * German and English, other languages are a plus`, `Fluent English, German a plus`; but `German, French or Italian are a plus`, where
 * all of it is one.
 */
export const plusOf = (text: string, at: readonly number[]): Plus => {
  const sign = OPTIONAL.exec(text);
  if (sign === null) return { begins: text.length, ends: text.length };
  const others = OTHER_LANGUAGES.exec(text);
  if (others === null) return { begins: beginOf(text, at, sign), ends: endOf(text, at, sign) };
  const until = Math.min(sign.index, others.index);
  return { begins: separatorsOf(text).findLast(({ index }) => index < until)?.index ?? 0, ends: text.length };
};
