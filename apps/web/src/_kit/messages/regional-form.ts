const isKnown = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // Some systems name languages in ways that are no tags, such as `en-US@posix`.
    return false;
  }
};

/** The person's first language tag of that language, such as `en-GB` for `en`; the language itself if there is none. */
export const regionalForm = (language: string, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.startsWith(`${language}-`) && isKnown(tag)) ?? language;
