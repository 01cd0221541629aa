/** The months in English, German, French and Spanish, folded: whole and as people shorten them. */
const MONTHS: readonly string[] = [
  "january jan januar janner jaenner janvier janv enero ene",
  "february feb februar fevrier fevr fev febrero",
  "march mar marz maerz mrz mars marzo",
  "april apr avril avr abril abr",
  "may mai mayo",
  "june jun juni juin junio",
  "july jul juli juillet juil julio",
  "august aug aout agosto ago",
  "september sept sep septembre septiembre setiembre set",
  "october oct oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dezember dez decembre diciembre dic",
];

const byName = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Without accents and case. Of the same length as long as the text has no ligatures. */
export const folded = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** 1 to 12. */
export const monthNumber = (name: string): number | undefined => byName.get(folded(name));

/** All names, the longest first, for a pattern over folded text. */
export const MONTH_PATTERN = [...byName.keys()].sort((one, other) => other.length - one.length).join("|");
