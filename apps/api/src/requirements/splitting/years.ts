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
  einen: 1,
  einer: 1,
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
  `(?<![\\p{L}\\d])(${NUMBER})\\s?(?:\\+|\\(\\d+\\)|or more|oder mehr)?\\s*(?:(?:-|–|—|to|bis|à|a|y|ou|or|oder|und)\\s*(${NUMBER}))?\\s*\\+?\\s*(?:full |volle |weitere )?(years?|yrs?|jahr(?:e[ns]?|s)?|jährig\\p{L}*(?=\\s(?:\\p{L}+\\s){0,2}\\p{L}*(?:erfahrung|praxis|tätigkeit))|ans?|années?|años?|년|months?|monat(?:e[ns]?|s)?|mois|mes(?:es)?)(?!\\p{L})`,
  "giu",
);
/** A number that is an article as well, or stands in `once a month` and `one of them in each year`. */
const ONE = /^(?:an?|one|ein(?:e[mnr]?)?|une?|un[oa])$/i;
const PAST =
  "(?:experience|practice|erfahrung|praxis|tätigkeit|berufserfahrung|berufspraxis|expérience|experiencia|práctica)";
/** Speaks of experience right behind the time: `a year of experience`, `one year's experience`, `un an d'expérience`. */
const OF_EXPERIENCE = new RegExp(
  `^(?:['’]s?)?\\s?(?:(?:of|in|as|de|d['’])\\s?)?(?:(?!(?:and|or|und|oder|et|ou|y)\\s)[\\p{L}-]+\\s){0,3}(?:d['’]|\\p{L}*)${PAST}|^\\s(?:in|im|in der|dans|en)\\s(?:an?\\s|one\\s|une?\\s)?(?:similar|comparable|vergleichbar)`,
  "iu",
);
/** Speaks of it before the time: `experience of at least one year`. */
const EXPERIENCE_OF = new RegExp(
  `${PAST}.*(?:\\b(?:of|least|minimum|than|over|von|mindestens|wenigstens|moins|de|d['’]|menos)|[:(])\\s?$`,
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
  if (NOT_OF_APPLICANT.test(text)) return null;
  const match = [...text.matchAll(YEARS)].find((each) => isTimeOfExperience(text, each));
  if (match === undefined) return null;
  const [, low = "", high, unit = ""] = match;
  const times = /^mon|^mois|^mes/i.test(unit) ? 1 / 12 : 1;
  const amount = (word: string) =>
    Math.round((WORDS[word.toLowerCase()] ?? Number(word.replace(",", "."))) * times * 100) / 100;
  const min = amount(low);
  const max = high === undefined ? null : amount(high);
  return max !== null && max <= min ? { min, max: null } : { min, max };
};

const isTimeOfExperience = (
  text: string,
  { index, 0: whole, 1: low = "", 2: high }: RegExpExecArray,
): boolean =>
  !ONE.test(low) ||
  high !== undefined ||
  /jährig/i.test(whole) ||
  OF_EXPERIENCE.test(text.slice(index + whole.length)) ||
  EXPERIENCE_OF.test(text.slice(0, index));
