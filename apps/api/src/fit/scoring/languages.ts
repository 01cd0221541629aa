import { LanguageLevel, type ProfileDocument } from "@jobtracker/contracts";
import { codeOfLanguage } from "../../_kit/language-names.ts";
import { folded } from "./words.ts";

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
