/** What makes two spellings the same name: NFKC, lower case, spaces folded; control characters count as spaces. */
export const nameKey = (name: string, longest: number): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, longest);

/** A key that no name has, so that the name of what is deleted can be given again. */
export const keyOfDeleted = (id: number): string => `\u0007deleted ${id}`;
