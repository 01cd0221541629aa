/** Bounds of the reader. The lengths in UTF-16 units are those of the contract's job fields. */
export const limits = {
  /** Postings of one capture. */
  postings: 200,
  /** Levels of nesting of JSON-LD; real pages stay below 15. */
  jsonDepth: 64,
  /** Open brackets beyond which a JSON text is not even parsed. */
  jsonParseDepth: 1_000,
  /** Objects, arrays and values of one capture's JSON-LD. */
  jsonNodes: 1_000_000,
  /** Items of one page's microdata or RDFa. */
  markupItems: 100_000,
  /** Structured-data scripts of one page. */
  scripts: 1_000,
  /** Levels of nesting of a description's HTML; deeper ones are read as text. */
  htmlDepth: 256,
  /** Raw characters of a description that are looked at. */
  rawDescription: 500_000,
  title: 300,
  company: 200,
  location: 300,
  place: 200,
  locations: 50,
  salaryText: 300,
  employmentTypeText: 200,
  url: 2_000,
  description: 200_000,
  identifier: 200,
  sourcePath: 200,
  /** Characters of a source's words that a warning repeats. */
  quoted: 120,
} as const;
