import type { Remote } from "@jobtracker/contracts";
import { countryOf, countryOfName } from "./country.ts";
import { isRegion, isRegionCode, isWide } from "./regions.ts";

/** What a place in one line says for sure. */
export interface PlaceParts {
  readonly locality: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly workplace: Remote | null;
}

const WORKPLACES: readonly (readonly [Remote, RegExp])[] = [
  ["hybrid", /^(?:hybrid|hybride|híbrid[oa])$/i],
  [
    "remote",
    /^(?:(?:fully |100 ?% )?remote|remote work|home[ -]?office|work from home|wfh|télétravail|teletrabajo|remoto|à distance|en remoto)$/i,
  ],
  ["onsite", /^(?:on[ -]?site|in[ -]office|vor ort|sur site|presencial)$/i],
];

const workplaceOf = (words: string): Remote | null =>
  WORKPLACES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** "Ingeniera de datos (Híbrido)", "Baker - Remote": how a title ends where it says the kind of workplace; null: not, or several. */
export const workplaceOfTitle = (title: string): Remote | null => {
  const pieces = title.split(/\s*[,()[\]|]\s*|\s+[-–—·/]\s+/).filter((piece) => piece !== "");
  const kinds = new Set(
    pieces
      .slice(1)
      .map(workplaceOf)
      .filter((kind) => kind !== null),
  );
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : null;
};

const NOTHING: PlaceParts = { locality: null, region: null, country: null, workplace: null };

/** Words that make of a town's name that of its surroundings, or of a line a sentence. */
const NO_TOWN =
  /\d|[:;|]|\b(?:area|region|metro(?:politan)?|county|province|district|raum|kreis|locations?|standorte?|near|and|und|et|y|or|oder|ou|o)\b/i;
const LONGEST_NAME = 60;

const isName = (words: string): boolean =>
  words.length <= LONGEST_NAME && !NO_TOWN.test(words) && !isWide(words);

/**
 * Takes "London, UK", "Kirkland, WA", "Remote, Italy", "St. Louis, MO, United States" and "Berlin (Hybrid)" apart. A code that is both a
 * state's and a country's ("Berlin, DE") says neither; what is not sure stays empty.
 */
export const partsOfPlace = (line: string): PlaceParts => {
  const pieces = line
    .split(/\s*[,()]\s*|\s+[-–—·/]\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const workplace = pieces.map(workplaceOf).find((kind) => kind !== null) ?? null;
  const names = pieces.filter((piece) => workplaceOf(piece) === null);
  const [, town, state] = /^(.+?)\s([A-Z]{2})$/.exec(names.at(-1) ?? "") ?? [];
  // "Kirkland WA"
  if (town !== undefined && state !== undefined && isRegionCode(state)) names.splice(-1, 1, town, state);
  const last = names.at(-1);
  if (last === undefined) return { ...NOTHING, workplace };
  const country = countryAtEnd(last, names.length === 1);
  const before = country === null ? names : names.slice(0, -1);
  return { ...townAndRegion(before), country, workplace };
};

const countryAtEnd = (words: string, isAlone: boolean): string | null => {
  const isCode = /^[A-Z]{2}$/.test(words);
  if (isCode && words !== "UK" && words !== "US")
    return isAlone || isRegionCode(words) ? null : countryOf(words);
  return isCode ? countryOf(words) : countryOfName(words);
};

const townAndRegion = (names: readonly string[]): Pick<PlaceParts, "locality" | "region"> => {
  const [first, second] = names;
  if (first === undefined || names.length > 2 || !isName(first)) return { locality: null, region: null };
  if (second !== undefined)
    return isName(second) && !isAmbiguousCode(second)
      ? { locality: first, region: second }
      : { locality: first, region: null };
  if (isRegion(first)) return { locality: null, region: first };
  return { locality: /^[A-Z]{2}$/.test(first) ? null : first, region: null };
};

/** "DE" is Delaware and Germany, "CA" California and Canada: which, the line does not say. */
const AMBIGUOUS = new Set([
  "DE",
  "IL",
  "IN",
  "AL",
  "AR",
  "CO",
  "GA",
  "ID",
  "LA",
  "MA",
  "MD",
  "ME",
  "MN",
  "MT",
  "NE",
  "PA",
  "SC",
  "SD",
  "VA",
]);
const isAmbiguousCode = (words: string): boolean => AMBIGUOUS.has(words);
