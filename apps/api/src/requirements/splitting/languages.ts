import { LanguageLevel } from "@jobtracker/contracts";
import { anyLanguageWord, languageWords } from "../../_kit/language-names.ts";

/** Words by which a language is asked for. Without one, its name may be that of a market or a law. */
const COMMAND =
  /fluen|proficien|command|native|mother tongue|bilingual|spoken|written|speak|language|level|[abc][12]\b|kenntnisse|fließend|verhandlungssicher|muttersprach|sprichst|sprache|niveau|courant|maîtris|lu, (?:parlé|écrit)|parl(?:ez|é)|langue|nivel|fluido|hablado|idioma|conocimientos de|es un plus|un atout|bonnes? notions|professionnel|business/i;

/** Behind the name of a language that is no language there. */
const OF_A_MARKET = /^\s(?:commercial|law|tax|market|gaap|team|customers?|speaking (?:market|countries))/i;

export interface AskedLanguage {
  readonly code: string;
  readonly level: LanguageLevel | null;
  /** Where its name stands in the unit. */
  readonly at: number;
}

/** A unit this short that names a language asks for it. */
const SHORT = 60;

/** The languages that a unit asks for, each with the level that stands nearest behind its name. */
export const languagesIn = (text: string): AskedLanguage[] => {
  if (text.length > SHORT && !COMMAND.test(text)) return [];
  if (!anyLanguageWord.test(text)) return [];
  const found = [...languageWords].flatMap(([code, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ code, at: match.index, end: match.index + match[0].length }];
  });
  return found
    .sort((one, other) => one.at - other.at)
    .filter(({ end }) => !OF_A_MARKET.test(text.slice(end)))
    .map(({ code, at, end }, index, asked) => ({
      code,
      at,
      level: levelIn(text.slice(end, asked[index + 1]?.at ?? text.length)) ?? levelBefore(text, at),
    }));
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
