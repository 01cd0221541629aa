/** The languages in which a country's name is known. */
const LANGUAGES = ["en", "de", "fr", "es"];

/** Names that people write and that no list of names has, folded. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["usa", "US"],
  ["u.s.", "US"],
  ["u.s.a.", "US"],
  ["united states of america", "US"],
  ["uk", "GB"],
  ["u.k.", "GB"],
  ["great britain", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["uae", "AE"],
  ["korea", "KR"],
  ["republic of korea", "KR"],
  ["czech republic", "CZ"],
  ["holland", "NL"],
  ["the netherlands", "NL"],
  ["turkey", "TR"],
  ["brd", "DE"],
  ["ksa", "SA"],
  ["ivory coast", "CI"],
  ["russian federation", "RU"],
  ["viet nam", "VN"],
  ["taiwan", "TW"],
  ["hong kong", "HK"],
];

/** Codes of Intl that are no countries: regions of the world, and what is reserved for private use. */
const NO_COUNTRIES = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

const folded = (words: string): string =>
  words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

let known: { readonly names: ReadonlyMap<string, string>; readonly codes: ReadonlySet<string> } | undefined;

/** Made when the first place is read. */
const countries = () => {
  known ??= namesOfCountries();
  return known;
};

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const namesOfCountries = () => {
  const names = new Map<string, string>();
  const codes = new Set<string>();
  const written = LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }),
  );
  for (const code of LETTERS.flatMap((one) => LETTERS.map((other) => one + other))) {
    if (NO_COUNTRIES.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
    for (const names_ of written) {
      const name = names_.of(code);
      if (name === undefined) continue;
      names.set(folded(name), code);
      codes.add(code);
    }
  }
  for (const [name, code] of OTHER_NAMES) names.set(name, code);
  return { names, codes };
};

/** ISO 3166-1 alpha-2 of a country's name, in English, German, French or Spanish. Null: it is none. */
export const countryOfName = (words: string): string | null => countries().names.get(folded(words)) ?? null;

/** The same of a name or a code, where a country is what stands there. */
export const countryOf = (words: string): string | null => {
  const code = words.trim().toUpperCase();
  if (code === "UK") return "GB";
  return countries().codes.has(code) ? code : countryOfName(words);
};
