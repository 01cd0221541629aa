import { randomInt } from "node:crypto";

const ALPHABET = 36;
const SHORTEST = 4;
const TRIES = 8;

/** Sets strangers' text apart from the words around it. */
export interface Mark {
  readonly open: string;
  readonly close: string;
}

const randomWord = (length: number) =>
  Array.from({ length }, () => randomInt(ALPHABET).toString(ALPHABET)).join("");

const absentWord = (text: string, length: number): string => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const word = randomWord(length);
    if (!text.includes(word)) return word;
  }
  return absentWord(text, length + 1);
};

/** A mark whose random word occurs nowhere in the text, so that the text cannot close it. */
export const markFor = (text: string): Mark => {
  const word = absentWord(text, SHORTEST);
  return { open: `«${word}`, close: `${word}»` };
};

/**
 * Characters that a model reads and a person does not see: controls, tag characters (U+E0000 to U+E007F) and the
 * overrides of the writing direction. They are replaced, not dropped: dropping could join what stood apart.
 */
const INVISIBLE = /(?![\n\r\t])[\p{Cc}\p{Bidi_Control}\u{e0000}-\u{e007f}]/gu;

export const visible = (text: string): string => text.replace(INVISIBLE, "\u{fffd}").toWellFormed();
