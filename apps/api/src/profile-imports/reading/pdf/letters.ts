/** Accents that a font sets as letters of their own beside what they belong to. */
const ACCENTS: Readonly<Record<string, string>> = {
  "´": "\u0301",
  "¨": "\u0308",
  ˆ: "\u0302",
  "˜": "\u0303",
  "˚": "\u030A",
  ˇ: "\u030C",
};
const BESIDE = /([´¨ˆ˜˚ˇ])\s?(\p{L})/gu;

const withAccents = (text: string): string =>
  text.replace(BESIDE, (_, accent: string, letter: string) =>
    `${letter === "ı" ? "i" : letter}${ACCENTS[accent] ?? ""}`.normalize("NFC"),
  );

const FEWEST = 4;

/** "C O N TA C T" is a word that is set widely: nearly all its pieces are single letters. Wider gaps part its words. */
const withoutSpacing = (text: string): string => {
  const pieces = text.trim().split(/\s+/);
  const single = pieces.filter((piece) => [...piece].length === 1).length;
  const isWide = pieces.length >= FEWEST && single >= 0.6 * pieces.length && /^[\p{Lu}\s&]+$/u.test(text);
  if (!isWide || pieces.some((piece) => piece.length > 3)) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
};

/** Text of a page as it is meant: letters with their accents, words without the gaps of their setting. */
export const asMeant = (text: string): string => withoutSpacing(withAccents(text)).normalize("NFC");

/** Neither letters nor signs: a font that does not say what its shapes mean. */
const UNKNOWN = /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/gu;

/** The part of a text that nobody can read, from 0 to 1. */
export const unknownPart = (text: string): number => {
  const letters = text.replace(/\s/g, "");
  return letters === "" ? 0 : (letters.match(UNKNOWN) ?? []).length / letters.length;
};
