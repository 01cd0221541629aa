let known: ReadonlySet<string> | undefined;
/** Asked for when the first posting is read: the data behind it takes 20 MB of memory. */
const codes = (): ReadonlySet<string> => {
  known ??= new Set(Intl.supportedValuesOf("currency"));
  return known;
};

/** Signs and names of one currency alone, in lower case; and codes that sites get wrong or that were replaced. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["£", "GBP"],
  ["円", "JPY"],
  ["jpn", "JPY"],
  ["yen", "JPY"],
  ["us$", "USD"],
  ["$us", "USD"],
  ["us dollars", "USD"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["nz$", "NZD"],
  ["s$", "SGD"],
  ["hk$", "HKD"],
  ["r$", "BRL"],
  ["₹", "INR"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["₽", "RUB"],
  ["руб", "RUB"],
  ["руб.", "RUB"],
  ["rur", "RUB"],
  ["kč", "CZK"],
  ["zł", "PLN"],
  ["₴", "UAH"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["chf.", "CHF"],
  ["sfr.", "CHF"],
]);

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["usa", "USD"],
  ["united states", "USD"],
  ["united states of america", "USD"],
  ["ca", "CAD"],
  ["canada", "CAD"],
  ["au", "AUD"],
  ["australia", "AUD"],
  ["nz", "NZD"],
  ["new zealand", "NZD"],
  ["sg", "SGD"],
  ["singapore", "SGD"],
  ["hk", "HKD"],
  ["hong kong", "HKD"],
]);

/** The ISO 4217 code of a currency's code, sign or name. A bare "$" needs the country. Null: unknown or not sure. */
export const currencyOf = (words: string, country: string | null = null): string | null => {
  const plain = words.trim().toLowerCase();
  if (plain === "$") return country === null ? null : (DOLLARS.get(country.toLowerCase()) ?? null);
  const named = NAMES.get(plain);
  if (named !== undefined) return named;
  const code = plain.toUpperCase();
  return codes().has(code) ? code : null;
};
