import { folded } from "../dates/month-words.ts";

const LOCALES = ["en", "de", "fr", "es", "it", "pt"] as const;
const A = "A".charCodeAt(0);
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(A + index));
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));

/** Folded names of all codes of two letters that have one, in the six languages: the runtime knows them. */
const namesOf = (type: "language" | "region"): Set<string> => {
  const names = new Set<string>();
  for (const locale of LOCALES) {
    const display = new Intl.DisplayNames([locale], { type, fallback: "none" });
    for (const code of CODES) {
      const name = display.of(type === "language" ? code.toLowerCase() : code);
      if (name !== undefined) names.add(folded(name));
    }
  }
  return names;
};

const MORE_LANGUAGES =
  "mandarin|mandarin chinese|cantonese|farsi|swiss german|schweizerdeutsch|castellano|euskera|valenciano|flamand|flemish|flamisch|norwegisch|gaelic|tagalog|filipino|dari|sign language|gebardensprache";
const MORE_COUNTRIES =
  "uk|usa|u.s.a.|us|uae|england|scotland|wales|northern ireland|the netherlands|holland|turkey|czech republic|schottland|ecosse|escocia|grossbritannien|royaume-uni|etats-unis|ee. uu.|eeuu";

/** Names of languages, folded. */
export const languageNames: ReadonlySet<string> = new Set([
  ...namesOf("language"),
  ...MORE_LANGUAGES.split("|"),
]);

/** Names of countries, folded. */
export const countryNames: ReadonlySet<string> = new Set([
  ...namesOf("region"),
  ...MORE_COUNTRIES.split("|"),
]);
