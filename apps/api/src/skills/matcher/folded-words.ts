import { tokenize } from "./tokens.ts";
import { Word } from "./word.ts";

const IS_PLAIN = /^[\0-\x7f]*$/;

const folded = (word: Word, text: string): string => {
  if (IS_PLAIN.test(text)) return text.toLowerCase();
  return word.fold(text, 0, text.length) ? String.fromCharCode(...word.units.subarray(0, word.length)) : "";
};

/** The words of a text without case and accents, each behind a space: what prefixes are looked for in. */
export const foldedText = (text: string): string => {
  const word = new Word();
  const words: string[] = [];
  tokenize(text, {
    word: (start, end) => words.push(folded(word, text.slice(start, end))),
    and: () => {},
  });
  return words.map((one) => ` ${one}`).join("");
};
