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

const markOf = (word: string): Mark => ({ open: `«${word}`, close: `${word}»` });

/** A mark whose random word occurs nowhere in the text, so that the text cannot close it. */
export const markFor = (text: string): Mark => markOf(absentWord(text, SHORTEST));

/**
 * Characters that a model reads and a person does not see: controls, tag characters (U+E0000 to U+E007F) and the
 * overrides of the writing direction. They are replaced, not dropped: dropping could join what stood apart.
 */
const INVISIBLE = /[[\p{Cc}\p{Bidi_Control}\u{e0000}-\u{e007f}]--[\n\r\t]]/gv;

export const visible = (text: string): string => text.replace(INVISIBLE, "\u{fffd}").toWellFormed();

/** Stands for the word of a mark while a text is written: a control character, which `visible` leaves in no text. */
const BLANK = "\u0001".repeat(SHORTEST);

export const blankMark = markOf(BLANK);

/** A text that was written with the blank mark, with a word in its place that occurs nowhere else in it. */
export const withMark = (text: string): string =>
  text.includes(BLANK) ? text.replaceAll(BLANK, absentWord(text, SHORTEST)) : text;
