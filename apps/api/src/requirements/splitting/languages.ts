import { LanguageLevel } from "@jobtracker/contracts";

/** Names of languages in English, German, French and Spanish. */
const NAMES: readonly (readonly [string, string])[] = [
  ["en", "english|englisch(?:e|en|er)?(?:kenntnisse)?|anglais(?:e)?|inglés|ingles"],
  ["de", "german|deutsch(?:e|en|er)?(?:kenntnisse)?|allemand|alemán"],
  ["fr", "french|französisch(?:e|en)?(?:kenntnisse)?|français|francés"],
  ["es", "spanish|spanisch(?:e|en)?(?:kenntnisse)?|espagnol|español|castellano"],
  ["it", "italian|italienisch(?:e|en)?(?:kenntnisse)?|italien|italiano"],
  ["pt", "portuguese|portugiesisch(?:e)?|portugais|portugués"],
  ["nl", "dutch|niederländisch(?:e)?|néerlandais|neerlandés|holandés"],
  ["pl", "polish|polnisch(?:e)?|polonais|polaco"],
  ["ru", "russian|russisch(?:e)?|russe|ruso"],
  ["zh", "chinese|mandarin|chinesisch(?:e)?|chinois|chino"],
  ["ja", "japanese|japanisch(?:e)?|japonais|japonés"],
  ["ko", "korean|koreanisch(?:e)?|coréen|coreano"],
  ["ar", "arabic|arabisch(?:e)?|arabe|árabe"],
  ["tr", "turkish|türkisch(?:e)?|turc|turco"],
  ["sv", "swedish|schwedisch|suédois|sueco"],
  ["da", "danish|dänisch|danois|danés"],
  ["no", "norwegian|norwegisch|norvégien|noruego"],
  ["ca", "catalan|katalanisch|catalán"],
];
const PATTERNS = NAMES.map(
  ([code, names]) => [code, new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "iu")] as const,
);

/** Words by which a language is asked for. Without one, its name may be that of a market or a law. */
const COMMAND =
  /fluen|proficien|command|native|mother tongue|bilingual|spoken|written|speak|language|level|[abc][12]\b|kenntnisse|fließend|verhandlungssicher|muttersprach|sprichst|sprache|niveau|courant|maîtris|lu, (?:parlé|écrit)|parl(?:ez|é)|langue|nivel|fluido|hablado|idioma|conocimientos de|es un plus|un atout|bonnes? notions|professionnel|business/i;

export interface AskedLanguage {
  readonly code: string;
  readonly level: LanguageLevel | null;
}

/** A unit this short that names a language asks for it. */
const SHORT = 60;

/** The languages that a unit asks for, each with the level that stands nearest behind its name. */
export const languagesIn = (text: string): AskedLanguage[] => {
  const found = PATTERNS.flatMap(([code, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ code, at: match.index, length: match[0].length, word: match[0] }];
  }).sort((one, other) => one.at - other.at);
  if (!COMMAND.test(text) && text.length > SHORT && !found.some(({ word }) => /kenntnisse/i.test(word)))
    return [];
  const isAsked =
    COMMAND.test(text) || found.some(({ word }) => /kenntnisse/i.test(word)) || text.length <= SHORT;
  return isAsked
    ? found
        .filter(
          ({ at, length }) =>
            !/^\s(?:commercial|law|tax|market|gaap|team|customers?|speaking (?:market|countries))/i.test(
              text.slice(at + length),
            ),
        )
        .map(({ code, at, length }, index) => ({
          code,
          level:
            levelIn(text.slice(at + length, found[index + 1]?.at ?? text.length)) ?? levelBefore(text, at),
        }))
    : [];
};

const LEVEL = /\b([ABC][12])\b/;
const levelIn = (text: string): LanguageLevel | null => {
  const name = LEVEL.exec(text)?.[1];
  return LanguageLevel.options.find((level) => level === name) ?? null;
};
/** "B2 English" */
const levelBefore = (text: string, at: number): LanguageLevel | null =>
  /\b[ABC][12]\b\s(?:level\s)?(?:in\s)?$/.test(text.slice(Math.max(0, at - 12), at))
    ? levelIn(text.slice(Math.max(0, at - 12), at))
    : null;
