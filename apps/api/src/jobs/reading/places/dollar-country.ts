import type { JobLocation } from "@jobtracker/contracts";
import { countryOf } from "./country.ts";
import { partsOfPlace } from "./place-line.ts";

const list = (names: string): string[] => names.split(",");

/** Codes of states and provinces that, behind a town, are no code of another country that has a dollar or peso of its own. */
const CODES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "US",
    new Set(
      list(
        "AL,AK,AZ,CT,DE,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VT,VA,WV,WI,WY,DC,PR",
      ),
    ),
  ],
  ["CA", new Set(list("AB,BC,MB,NB,NS,NU,ON,QC,SK,YT"))],
  ["AU", new Set(list("NSW,VIC,QLD,TAS,ACT"))],
];

const NAMES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "US",
    new Set(
      list(
        "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming",
      ),
    ),
  ],
  [
    "CA",
    new Set(
      list(
        "alberta,british columbia,manitoba,new brunswick,newfoundland and labrador,nova scotia,ontario,quebec,québec,saskatchewan",
      ),
    ),
  ],
  ["AU", new Set(list("new south wales,queensland,south australia,tasmania,western australia"))],
];

/** "CA" is California and Canada, "CO" Colorado and Colombia, "AR" Arkansas and Argentina; a large town or a postal code tells which. */
const AMERICAN_TOWN =
  /\b(?:san (?:francisco|diego|jose|mateo|bruno|rafael|ramon|carlos)|santa (?:clara|monica|barbara|cruz|ana|rosa)|los (?:angeles|gatos|altos)|oakland|sacramento|palo alto|mountain view|sunnyvale|cupertino|menlo park|redwood city|fremont|berkeley|irvine|anaheim|long beach|fresno|culver city|el segundo|pasadena|foster city|denver|boulder|colorado springs|fort collins|little rock|fayetteville|bentonville), ?(?:CA|CO|AR)\b|\b(?:CA|CO|AR),? \d{5}\b/i;

/** Which country's dollar a bare "$" is where all the places are in one; null: they do not say, or say several. */
export const dollarCountryOf = (locations: readonly JobLocation[]): string | null => {
  const countries = new Set(locations.map(countryOfPlace).filter((country) => country !== null));
  const [only] = countries;
  return countries.size === 1 && only !== undefined ? only : null;
};

const countryOfPlace = ({ text, region, country }: JobLocation): string | null => {
  if (country !== null) return countryOf(country) ?? country;
  const parts = partsOfPlace(text);
  if (parts.country !== null) return parts.country;
  const ends = [region, parts.region, text.split(/[,()/]|\s[-–—·]\s/).at(-1), lastWord(text)];
  if (AMERICAN_TOWN.test(text)) return "US";
  return (
    ends.map((end) => (end ? countryOfRegion(end.trim()) : null)).find((found) => found !== null) ?? null
  );
};

/** "Reno NV", "Reno, NV 89501" */
const lastWord = (text: string): string | undefined => /\s([A-Z]{2,3})(?: \d{5})?$/.exec(text)?.[1];

const countryOfRegion = (words: string): string | null =>
  CODES.find(([, codes]) => codes.has(words))?.[0] ??
  NAMES.find(([, names]) => names.has(words.toLowerCase()))?.[0] ??
  null;
