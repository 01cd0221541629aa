import type { Word } from "./word.ts";

const A = "a".charCodeAt(0);
const code = (letter: string) => letter.charCodeAt(0);
const [S, I, Y, E, Z, U] = [code("s"), code("i"), code("y"), code("e"), code("z"), code("u")];

const endsWith = (word: Word, ending: string): boolean => {
  const from = word.length - ending.length;
  if (from < 0) return false;
  for (let at = 0; at < ending.length; at += 1)
    if (word.units[from + at] !== ending.charCodeAt(at)) return false;
  return true;
};

const isLetter = (unit: number | undefined) => unit !== undefined && unit >= A && unit < A + 26;

const dropPlural = (word: Word): void => {
  if (endsWith(word, "ies") || endsWith(word, "sses")) word.length -= 2;
  else if (endsWith(word, "s")) {
    const before = word.units[word.length - 2];
    if (before !== S && before !== U && before !== I) word.length -= 1;
  }
};

const dropEnding = (word: Word): void => {
  if (word.length > 5 && endsWith(word, "ing")) word.length -= 3;
  else if (word.length > 4 && endsWith(word, "ed")) word.length -= 2;
  if (word.length > 3 && word.units[word.length - 1] === E) word.length -= 1;
  const last = word.units[word.length - 1];
  if (word.length > 3 && last === word.units[word.length - 2]) word.length -= 1;
};

/** British and American spelling meet: `organise`, `organize`. */
const spellAlike = (word: Word): void => {
  const last = word.length - 1;
  if (word.units[last] === Y) word.units[last] = I;
  for (let at = 1; at < word.length; at += 1)
    if (word.units[at] === Z && word.units[at - 1] === I) word.units[at] = S;
};

const isStemmed = (word: Word) => word.length > 3 && isLetter(word.units[word.length - 1]);

/** Cuts a folded word to what its singular and plural share, in place. */
export const singular = (word: Word): void => {
  if (!isStemmed(word)) return;
  dropPlural(word);
  spellAlike(word);
};

/**
 * Cuts a folded word to what the English forms of a verb share, in place: `managing`, `manages` and `manage` meet. For the first words of
 * activities alone: `accounting` is not `accounts`.
 */
export const verbStem = (word: Word): void => {
  if (!isStemmed(word)) return;
  dropPlural(word);
  dropEnding(word);
  spellAlike(word);
};
