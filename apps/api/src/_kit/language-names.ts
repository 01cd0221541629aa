/*
 * Languages by what they are called in English, German, French and Spanish, the languages of the product, and in themselves; with
 * what else people write. Lower case, with accents; German adjectives without their endings.
 */
const NAMES = {
  en: "english|englisch|anglais|anglaise|inglés|inglese",
  de: "german|deutsch|allemand|alemán|tedesco",
  fr: "french|französisch|français|francés|francese",
  es: "spanish|spanisch|espagnol|español|castellano|castilian|kastilisch",
  it: "italian|italienisch|italien|italiano",
  pt: "portuguese|portugiesisch|portugais|portugués|português",
  nl: "dutch|niederländisch|holländisch|néerlandais|neerlandés|holandés|nederlands|flemish|flämisch|flamand",
  pl: "polish|polnisch|polonais|polaco|polski",
  ru: "russian|russisch|russe|ruso|русский",
  zh: "chinese|chinesisch|chinois|chino|中文|mandarin|mandarín",
  ja: "japanese|japanisch|japonais|japonés|日本語",
  ko: "korean|koreanisch|coréen|coreano|한국어",
  ar: "arabic|arabisch|arabe|árabe|العربية",
  tr: "turkish|türkisch|turc|turco|türkçe",
  sv: "swedish|schwedisch|suédois|sueco|svenska",
  da: "danish|dänisch|danois|danés|dansk",
  no: "norwegian|norwegisch|norvégien|noruego|norsk|bokmål",
  fi: "finnish|finnisch|finnois|finlandais|finés|finlandés|suomi",
  is: "icelandic|isländisch|islandais|islandés|íslenska",
  ca: "catalan|katalanisch|catalán|català|valencian|valenciano|valencià",
  eu: "basque|baskisch|euskera|euskara",
  gl: "galician|galicisch|galicien|gallego|galego",
  hu: "hungarian|ungarisch|hongrois|húngaro|magyar",
  cs: "czech|tschechisch|tchèque|checo|čeština",
  sk: "slovak|slowakisch|slovaque|eslovaco|slovenčina",
  sl: "slovenian|slovene|slowenisch|slovène|esloveno|slovenščina",
  hr: "croatian|kroatisch|croate|croata|hrvatski",
  sr: "serbian|serbisch|serbe|serbio|srpski|српски",
  bs: "bosnian|bosnisch|bosniaque|bosnio|bosanski",
  mk: "macedonian|mazedonisch|macédonien|macedonio|македонски",
  bg: "bulgarian|bulgarisch|bulgare|búlgaro|български",
  ro: "romanian|rumänisch|roumain|rumano|română",
  uk: "ukrainian|ukrainisch|ukrainien|ucraniano|українська",
  el: "greek|griechisch|grec|griego|ελληνικά",
  he: "hebrew|hebräisch|hébreu|hebreo|עברית",
  fa: "persian|persisch|persan|persa|farsi|فارسی",
  hi: "hindi|हिन्दी",
  ur: "urdu|ourdou|اردو",
  bn: "bengali|bangla|bengalisch|bengalí|বাংলা",
  ta: "tamil|tamilisch|tamoul|தமிழ்",
  te: "telugu|télougou|తెలుగు",
  mr: "marathi|maratí|मराठी",
  gu: "gujarati|goudjarati|guyaratí|ગુજરાતી",
  pa: "punjabi|panjabi|pendjabi|punyabí|ਪੰਜਾਬੀ",
  th: "thai|thailändisch|thaï|tailandés|ไทย",
  vi: "vietnamese|vietnamesisch|vietnamien|vietnamita|tiếng việt",
  id: "indonesian|indonesisch|indonésien|indonesio|bahasa indonesia",
  ms: "malay|malaiisch|malais|malayo|bahasa melayu",
  tl: "filipino|tagalog",
  et: "estonian|estnisch|estonien|estonio|eesti",
  lv: "latvian|lettisch|letton|letón|latviešu",
  lt: "lithuanian|litauisch|lituanien|lituano|lietuvių",
  sq: "albanian|albanisch|albanais|albanés|shqip",
  mt: "maltese|maltesisch|maltais|maltés|malti",
  ga: "irish|irisch|irlandais|irlandés|gaeilge",
  cy: "welsh|walisisch|gallois|galés|cymraeg",
  lb: "luxembourgish|luxemburgisch|luxembourgeois|luxemburgués|lëtzebuergesch",
  ka: "georgian|georgisch|géorgien|georgiano|ქართული",
  hy: "armenian|armenisch|arménien|armenio|հայերեն",
  az: "azerbaijani|aserbaidschanisch|azerbaïdjanais|azerbaiyano|azərbaycan",
  kk: "kazakh|kasachisch|kazajo|қазақ тілі",
  sw: "swahili|suaheli|suajili|kiswahili",
  af: "afrikaans|afrikáans",
} as const satisfies Readonly<Record<string, string>>;

/** "English", "Englische", "Englischkenntnisse", "englischen Sprachkenntnissen". */
const GERMAN_ENDING = "(?:e[nrsm]?)?(?:(?:sprach)?kenntnissen?)?";

/** Without their accents these are other words, or countries, in a text: "fines de semana", "Georgien". */
const OTHERWISE_OTHER_WORDS: ReadonlySet<string> = new Set([
  "finés",
  "galés",
  "danés",
  "română",
  "géorgien",
  "arménien",
  "indonésien",
]);

/** Accents are often left out: é is found as e, too. */
const spellings = (letter: string): string => {
  const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return plain === letter || !/^\p{Script=Latin}$/u.test(plain) ? letter : `[${letter}${plain}]`;
};

const patternOf = (name: string, withAccents: boolean): string => {
  const ending = /(?:isch|deutsch)$/u.test(name) ? GERMAN_ENDING : "";
  return `${withAccents ? name : [...name].map(spellings).join("")}${ending}`;
};

const patternsOf = (names: string, needAccents: ReadonlySet<string>): string =>
  names
    .split("|")
    .map((name) => patternOf(name, needAccents.has(name)))
    .join("|");

/** Finds any of the patterns as a word. */
const wordOf = (patterns: string) => new RegExp(`(?<!\\p{L})(?:${patterns})(?![\\p{L}\\p{M}])`, "iu");

/** By the code, ISO 639-1, what finds each name of a language as a word. */
const wordsWith = (needAccents: ReadonlySet<string>): ReadonlyMap<string, RegExp> =>
  new Map(Object.entries(NAMES).map(([code, names]) => [code, wordOf(patternsOf(names, needAccents))]));

/** By the code, ISO 639-1: finds each name of a language as a word of a text, without its accents where it is no other word then. */
export const languageWords: ReadonlyMap<string, RegExp> = wordsWith(OTHERWISE_OTHER_WORDS);

/** Finds any of them: most texts name no language, and are not searched for each. */
export const anyLanguageWord = wordOf(patternsOf(Object.values(NAMES).join("|"), OTHERWISE_OTHER_WORDS));

/** Whoever names a language alone means no other word. */
const namesAlone = wordsWith(new Set());

/** A language of its own, whatever the language around it. */
const SIGNED = /sign language|geb(?:ä|ae?)rdensprache|langue des signes|lengua de signos/iu;

/** The ISO 639-1 code of a language's name, which other words may follow or stand before; undefined: it is none that is known. */
export const codeOfLanguage = (text: string): string | undefined => {
  const name = text.normalize("NFC").trim();
  if (SIGNED.test(name)) return undefined;
  const found = [...namesAlone].flatMap(([code, words]) => {
    const match = words.exec(name);
    return match === null ? [] : [{ code, start: match.index, end: match.index + match[0].length }];
  });
  const first = found.find(({ start }) => start === 0) ?? found.find(({ end }) => end === name.length);
  return first?.code;
};
