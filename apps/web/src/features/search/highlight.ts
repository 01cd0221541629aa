export interface Piece {
  readonly text: string;
  /** Part of what was searched for. */
  readonly isHit: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}\p{S}#]+/gu;

/** Without regard to case and accents, as the server compares. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "");

export const foldedWords = (text: string): string[] => fold(text).match(WORD) ?? [];

/** True if each word of the query begins a word of the text. */
export const fits = (text: string, query: string): boolean => {
  const words = foldedWords(text);
  return foldedWords(query).every((searched) => words.some((word) => word.startsWith(searched)));
};

/** How much of the word, in UTF-16 units, the longest of the beginnings covers; 0 if it begins with none. */
const coveredBy = (word: string, beginnings: readonly string[]): number => {
  const folded = fold(word);
  const covered = Math.max(0, ...beginnings.map((one) => (folded.startsWith(one) ? one.length : 0)));
  let length = 0;
  for (const letter of word) {
    if (fold(word.slice(0, length)).length >= covered) break;
    length += letter.length;
  }
  // An accent that is a sign of its own belongs to its letter.
  return covered === 0 ? 0 : length + (/^\p{M}+/u.exec(word.slice(length))?.[0].length ?? 0);
};

/** Cuts a text into what was found and what stands between. */
export const highlight = (text: string, query: string): Piece[] => {
  const searched = foldedWords(query);
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const covered = coveredBy(word, searched);
    if (covered === 0) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isHit: false });
    end = index + covered;
    pieces.push({ text: text.slice(index, end), isHit: true });
  }
  return end < text.length ? [...pieces, { text: text.slice(end), isHit: false }] : pieces;
};
