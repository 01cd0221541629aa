/** The months in English, German, French, Spanish, Italian and Portuguese, folded: whole and as people shorten them. */
const MONTHS: readonly string[] = [
  "january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro",
  "february feb februar fevrier fevr fev febrero febbraio fevereiro",
  "march mar marz maerz mrz mars marzo marco",
  "april apr avril avr abril abr aprile",
  "may mai mayo maggio mag maio",
  "june jun juni juin junio giugno giu junho",
  "july jul juli juillet juil julio luglio lug julho",
  "august aug aout agosto ago",
  "september sept sep septembre septiembre setiembre set settembre sett setembro",
  "october oct oktober okt octobre octubre ottobre ott outubro out",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dicembre dezembro",
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
