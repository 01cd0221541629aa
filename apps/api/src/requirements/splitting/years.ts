/** Numbers up to ten as words of English, German, French and Spanish. */
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  einjährige: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
};
const NUMBER = `\\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join("|")}`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s?(?:\\+|\\(\\d+\\)|or more|oder mehr)?\\s*(?:(?:-|–|—|to|bis|à|a|y|ou|or|oder|und)\\s*(${NUMBER}))?\\s*\\+?\\s*(?:full |volle |weitere )?(years?|yrs?|jahren?|jahre|ans?|années?|años?|년|months?|monaten?|mois|meses)(?!\\p{L})`,
  "iu",
);
/** What a number of years is of that is no past of the applicant. */
const NOT_OF_APPLICANT =
  /years? (?:old|of age|ago|in business)|(?:for|since|seit) (?:over|more than|über|mehr als)?\s?\d+ (?:years|jahren)|vertrag|contract|befristet|durée|warranty|jahre alt|años de edad/i;

export interface Years {
  readonly min: number | null;
  readonly max: number | null;
}

/** The years of experience that a unit asks for; months in parts of a year. Null: none. */
export const yearsIn = (text: string): Years | null => {
  const match = YEARS.exec(text);
  if (match === null || NOT_OF_APPLICANT.test(text)) return null;
  const [, low = "", high, unit = ""] = match;
  const times = /^mon|^mois|^meses/i.test(unit) ? 1 / 12 : 1;
  const amount = (word: string) =>
    Math.round((WORDS[word.toLowerCase()] ?? Number(word.replace(",", "."))) * times * 100) / 100;
  const min = amount(low);
  const max = high === undefined ? null : amount(high);
  return max !== null && max <= min ? { min, max: null } : { min, max };
};
