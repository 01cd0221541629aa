import { LanguageLevel, type ProfileDocument } from "@jobtracker/contracts";
import { folded } from "./words.ts";

/** Names of languages in the languages of the product and in themselves, folded. */
const NAMES: Readonly<Record<string, RegExp>> = {
  en: /^(?:english|englisch|anglais|ingles|inglese)/,
  de: /^(?:german|deutsch|allemand|aleman|tedesco)/,
  fr: /^(?:french|franzos|francais|frances)/,
  es: /^(?:spanish|spanisch|espagnol|espanol|castellano)/,
  it: /^ital/,
  pt: /^(?:portug)/,
  nl: /^(?:dutch|niederl|neerl|holand|nederlands)/,
  pl: /^(?:polish|polnisch|polonais|polaco|polski)/,
  ru: /^(?:russ|rus[oa]|русский)/,
  zh: /^(?:chinese|mandarin|chines|chinois|chino|中文)/,
  ja: /^(?:japan|japon|日本)/,
  ko: /^(?:korean|coreen|coreano|한국)/,
  ar: /^(?:arab)/,
  tr: /^(?:turk|turc|turco)/,
  sv: /^(?:swed|schwed|suedois|sueco|svensk)/,
  da: /^(?:danish|danisch|danois|danes|dansk)/,
  no: /^(?:norw|norveg|norueg|norsk)/,
  ca: /^(?:catal|katalan|valencian)/,
  hu: /^(?:hungar|ungar|hongrois|magyar)/,
  hi: /^hindi/,
  uk: /^(?:ukrain)/,
  ro: /^(?:roman|ruman|roumain)/,
  cs: /^(?:czech|tschech|tcheque|checo)/,
};

/** The ISO 639-1 code of a language's name; undefined: it is none that is known. */
export const codeOfLanguage = (name: string): string | undefined =>
  Object.entries(NAMES).find(([, pattern]) => pattern.test(folded(name).trim()))?.[0];

/** Words of fluency, as a level of the common framework (1: A1 to 6: C2). */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/native|mutter|maternelle|nativ|bilingu|mother/, 6],
  [/professional working|full professional|verhandlungssicher|professionnel/, 4.5],
  [/fluent|fliess|courant|fluid|business|advanced|avance|avanzad|sehr gut/, 5],
  [/intermediate|conversational|intermedi|gut\b|medio|limited working/, 3],
  [/basic|grund|element|notions|basico|schul|debutant/, 2],
];
/** Of a language that is named without a level. */
const UNSAID = 4;

/** 1 (A1) to 6 (C2). */
export const rankOfLevel = (level: LanguageLevel): number => LanguageLevel.options.indexOf(level) + 1;

export const levelName = (rank: number): LanguageLevel => LanguageLevel.options[Math.floor(rank) - 1] ?? "A1";

const rankOf = ({ level, fluency }: Pick<ProfileDocument["languages"][number], "level" | "fluency">) => {
  if (level !== null) return rankOfLevel(level);
  if (fluency === null) return UNSAID;
  const named = LanguageLevel.safeParse(/\b([ABC][12])\b/i.exec(fluency)?.[1]?.toUpperCase());
  if (named.success) return rankOfLevel(named.data);
  return WORDS.find(([pattern]) => pattern.test(folded(fluency)))?.[1] ?? UNSAID;
};

export interface KnownLanguage {
  readonly id: number;
  readonly text: string;
  readonly rank: number;
}

/** The languages of a profile by their code. */
export const languagesOf = ({ languages }: ProfileDocument): ReadonlyMap<string, KnownLanguage> => {
  const known = new Map<string, KnownLanguage>();
  for (const entry of languages) {
    const code = entry.code ?? codeOfLanguage(entry.language ?? "");
    if (code === undefined) continue;
    const text = [entry.language ?? code, entry.level ?? entry.fluency].filter(Boolean).join(", ");
    known.set(code, { id: entry.id, text, rank: rankOf(entry) });
  }
  return known;
};
