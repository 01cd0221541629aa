/**
 * What likeness is made of: shares of what agrees, less what contradicts. docs/decisions/0050-duplicates.md says how these
 * were chosen; a change of any of them is another `version`, and is measured by `pnpm eval --only duplicates`.
 */
export const weights = {
  version: 2,
  title: 0.4,
  text: 0.6,
  /** Of a text so short, in words, that a dropped line changes most of it, the less counts the fewer words there are. */
  shortText: 40,
  otherCompany: 0.5,
  otherPlace: 0.5,
  otherLevel: 0.3,
  /** Another number in the title: a year, a shift. */
  otherNumber: 0.4,
  /** Where the titles differ, for each place in which one text says something else than the other in between the same words … */
  replaced: 0.2,
  /** … or something more, … */
  added: 0.05,
  /** … or what the titles differ in. */
  replacedTitleWord: 0.3,
  /** At most so much for all replacements. */
  mostReplaced: 0.6,
  /** Likely one job from here on. */
  threshold: 0.69,
} as const;
