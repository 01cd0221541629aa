import type { SalaryPeriod } from "@jobtracker/contracts";

/** Periods by their words in lower case without "per" and marks; the three-letter codes HUR, WEE, MON and ANN are UN/CEFACT's. */
const WORDS: readonly (readonly [SalaryPeriod, RegExp])[] = [
  ["hour", /^(?:h|hr|hrs|hours?|hourly|hur|stunde|std|stündlich|heure|hora|uur|godz)$/],
  ["day", /^(?:d|days?|daily|tag|täglich|jour|día|dag)$/],
  ["week", /^(?:w|wk|weeks?|weekly|wee|woche|wöchentlich|semaine|semana)$/],
  ["month", /^(?:m|mo|mth|months?|monthly|mon|monat|monatlich|mois|mes|maand|mies|miesiąc)$/],
  ["year", /^(?:y|yr|years?|yearly|annum|annual|annually|ann|pa|jahr|jährlich|an|année|año|jaar|rok)$/],
];

/** "HOUR", "per annum", "p.a.", "/mo", "hourly" and the like. Null: unknown. */
export const salaryPeriodOf = (words: string): SalaryPeriod | null => {
  const plain = words
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, "")
    .replace(/[./]/g, "")
    .trim()
    .replace(/^(?:per|an?|pro|par|por)\s+/, "");
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
};
