/** What makes two spellings the same name: NFKC, lower case, spaces folded; control characters count as spaces. */
export const skillNameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 240);
