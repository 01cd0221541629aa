const EQUAL =
  "(?:equivalent|comparable|similar|relevant|vergleichbar\\p{L}*|gleichwertig\\p{L}*|ähnlich\\p{L}*|entsprechend\\p{L}*|équivalente?s?|similaires?|comparables?|equivalentes?|similar(?:es)?)";
const OR_EQUAL = new RegExp(
  `,?\\s?\\(?\\b(?:or|and\\/or|oder|bzw\\.|ou|o)\\s(?=(?:\\p{L}+\\s){0,3}${EQUAL})(?:(?:education|training|ausbildung|formation|formación)\\s(?:and|or|und|oder|et|ou|y|o)\\s|(?!(?:and|with|und|mit|sowie|et|avec|y|con)\\s)[^,;.(])*(?:\\([^)]*\\))?`,
  "giu",
);

/** A text without what would do instead of the degree that it names: `or equivalent experience`. */
export const withoutEquivalent = (text: string): string => text.replace(OR_EQUAL, " ");
