/** The beginnings of the months' names, folded, in English, German, French, Spanish, Polish and Italian; the longer stand first where one begins another. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "jän", "ene", "sty", "gen"],
  ["feb", "fev", "lut"],
  ["mar", "mrz"],
  ["apr", "avr", "abr", "kwi"],
  ["may", "mai", "maj", "mag"],
  ["jun", "juin", "cze", "giu"],
  ["jul", "juil", "lip", "lug"],
  ["aug", "aou", "ago", "sie"],
  ["sep", "set", "wrz"],
  ["oct", "okt", "paz", "ott"],
  ["nov", "lis"],
  ["dec", "dez", "dic", "gru"],
];

const BEGINNINGS = MONTHS.flatMap((names, index) =>
  names.map((name) => [folded(name), index + 1] as const),
).sort(([one], [other]) => other.length - one.length);

function folded(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** 1 to 12; null: it is no month's name. */
export const monthOf = (name: string): number | null => {
  const plain = folded(name).replace("ź", "z").replace("ł", "l");
  return BEGINNINGS.find(([beginning]) => plain.startsWith(beginning))?.[1] ?? null;
};
