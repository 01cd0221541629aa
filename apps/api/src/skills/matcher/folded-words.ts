import { tokenize } from "./tokens.ts";
import { Word } from "./word.ts";

/** The words of a text without case and accents, each behind a space: what prefixes are looked for in. */
export const foldedText = (text: string): string => {
  const word = new Word();
  let folded = "";
  tokenize(text, {
    word: (start, end) => {
      if (word.fold(text, start, end))
        folded += ` ${String.fromCharCode(...word.units.subarray(0, word.length))}`;
    },
    and: () => {},
  });
  return folded;
};
