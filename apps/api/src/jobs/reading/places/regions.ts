const list = (names: string): string[] => names.split(" ");

/** States and provinces of two letters, which stand behind a town where other countries' codes do: "Kirkland, WA". */
const REGION_CODES = new Set([
  ...list(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC",
  ),
  ...list("ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR"),
  ...list("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
]);

/** Regions that also stand alone. A town of the same name (New York, Washington, Berlin, Hamburg) is more often meant, and is left out. */
const REGIONS = new Set(
  [
    "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa",
    "kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada",
    "new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island",
    "south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming",
    "ontario,british columbia,alberta,manitoba,nova scotia,new brunswick,saskatchewan,queensland,new south wales,victoria",
    "bayern,bavaria,hessen,sachsen,thüringen,brandenburg,niedersachsen,saarland,baden-württemberg,nordrhein-westfalen",
    "rheinland-pfalz,schleswig-holstein,mecklenburg-vorpommern,sachsen-anhalt,île-de-france,bretagne,normandie,occitanie",
    "nouvelle-aquitaine,hauts-de-france,grand est,pays de la loire,auvergne-rhône-alpes,cataluña,andalucía,galicia,país vasco",
  ].flatMap((names) => names.split(",")),
);

/** Parts of the world, and words for anywhere: no town, no region and no country. */
const WIDE =
  /^(?:europe|europa|eu|eea|emea|apac|latam|americas?|amérique|north america|south america|latin america|asia|asien|africa|oceania|middle east|dach|benelux|nordics?|worldwide|weltweit|global(?:ly)?|international|anywhere|various|multiple|mehrere|several|diverse|flexible|nationwide|bundesweit|deutschlandweit|any|other|tbd|n\/a)\b/i;

export const isRegionCode = (words: string): boolean => REGION_CODES.has(words);
export const isRegion = (words: string): boolean => REGIONS.has(words.toLowerCase());
export const isWide = (words: string): boolean => WIDE.test(words);
