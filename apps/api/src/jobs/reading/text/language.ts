/** Frequent small words of each language that are rare in the others. */
const WORDS: Readonly<Record<string, string>> = {
  en: "a in it the and of to for with you we our your will are is on be as this have from that who or at an by",
  de: "und der die das wir mit für ein eine du sie bei den von zu dich dein unser unsere ist als im auf oder sowie nicht",
  fr: "et le la les des vous nous une un pour avec dans votre est sur au aux notre du en ou par qui que ce",
  es: "y el la los las de que en con para una un por tu nuestro se del como más nuestra ser experiencia su te",
  it: "e il la di che per con una un del della nel sono le gli nostro si come più alla",
  nl: "de het een en van voor je wij ons met in op bij te zijn aan als jouw onze niet",
  pt: "e o a os as de que em com para uma um por seu nosso não do da nos como mais você",
  pl: "i w na z do się oraz jest dla nie to od po nasz twoje przez lub za jak",
  no: "og i på for med av til som er vi du en et det har deg vår kan skal",
  sv: "och i på för med av till som är vi du en ett det har dig vår kan ska",
};

const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(" "))] as const);

/** Scripts that one language writes alone, or nearly. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ko", /\p{Script=Hangul}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
];

/** Characters that are looked at; a text in two languages is that of its beginning. */
const LOOKED_AT = 6_000;
/** Fewer words say too little. */
const FEWEST_WORDS = 8;
/** A single small word may be a name's: at least so many are needed. */
const FEWEST_HITS = 2;
/** Of the words, at least so many are the language's small ones, and so many more than the next language's. */
const SMALLEST_SHARE = 0.1;
const CLEAR_LEAD = 1.3;
const SCRIPT_SHARE = 0.2;

/** ISO 639-1 of a text's language; null: too little of it, or none that is known for sure. */
export const languageOf = (text: string): string | null => {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS)
    if (letters >= FEWEST_WORDS && (start.match(script)?.length ?? 0) > letters * SCRIPT_SHARE)
      return language;
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const [best, next] = SETS.map(([language, set]) => ({
    language,
    hits: words.filter((word) => set.has(word)).length,
  })).sort((one, other) => other.hits - one.hits);
  if (
    best === undefined ||
    next === undefined ||
    best.hits < Math.max(FEWEST_HITS, words.length * SMALLEST_SHARE)
  )
    return null;
  return best.hits >= next.hits * CLEAR_LEAD ? best.language : null;
};
