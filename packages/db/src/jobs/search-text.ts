/** Letters that Unicode does not decompose, as they are typed without their key; and sigma, one letter in two forms. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  þ: "th",
  ς: "σ",
};

const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "g");
const ACCENTS = /\p{Mn}/gu;

/** A word: letters, digits and signs, with the # and + of C# and C++. None of the wildcards of LIKE (% _ [) is among them. */
const WORD = /[\p{L}\p{M}\p{N}\p{S}#]+/gu;

/** The words of a text without regard to case, accents and compatibility forms: `Crème “Brûlée”` → `creme`, `brulee`. */
export const foldedWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    // By way of the upper case, where letters meet that have one capital: ß as SS, ı as I.
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .match(WORD) ?? [];

/** What searches look in: each word once, with a space before it. */
export const searchTextOf = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.flatMap((text) => foldedWords(text ?? "")))].map((word) => ` ${word}`).join("");

/**
 * LIKE patterns, all of which a search text matches if each word of the query begins one of its words. A blank query asks
 * for everything (no pattern); one of signs alone for what nothing has (null).
 */
export const searchPatterns = (query: string): string[] | null => {
  if (query.trim() === "") return [];
  const words = [...new Set(foldedWords(query))];
  return words.length === 0 ? null : words.map((word) => `% ${word}%`);
};

/** Length of the sort columns. */
const SORT_LENGTH = 100;
/** Sorts after every text. */
const LAST = "\u{10FFFF}";

/** The beginning of the folded text; what has no text comes last. */
export const sortKeyOf = (text: string | null): string =>
  cut(foldedWords(text ?? "").join(" "), SORT_LENGTH).trimEnd() || LAST;

/** The first `length` UTF-16 units, without half a surrogate pair at the end. */
export const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
