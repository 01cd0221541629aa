import { classOf, LetterClass } from "./letters.ts";

/** Units of the words of a text, in order. `and`: a sign that is read as the word. */
export interface TokenSink {
  word(start: number, end: number): void;
  and(at: number): void;
}

const PLUS = 0x2b;
const HASH = 0x23;
const DOT = 0x2e;
const AMPERSAND = 0x26;

const isWordUnit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && classOf(text.charCodeAt(at)) !== LetterClass.none;

/** Where the run of letters of one script ends that begins at `start`. */
const endOfRun = (text: string, start: number): number => {
  const script = classOf(text.charCodeAt(start));
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const next = classOf(text.charCodeAt(at));
    if (next !== script && next !== LetterClass.mark) break;
  }
  return at;
};

/** The `++` of C++ and the `#` of C# belong to the word; the `+` between words, and of `10+`, does not. */
const endWithSigns = (text: string, end: number): number => {
  const [next, then] = [text.charCodeAt(end), text.charCodeAt(end + 1)];
  if (next === PLUS && then === PLUS) return end + 2;
  return next === HASH && !isWordUnit(text, end + 1) ? end + 1 : end;
};

/** The dot of .NET belongs to the word, if nothing is written before it. */
const startWithDot = (text: string, start: number): number =>
  text.charCodeAt(start - 1) === DOT && !isWordUnit(text, start - 2) && text.charCodeAt(start - 2) !== DOT
    ? start - 1
    : start;

/** Finds the words of a text, each once, from its beginning to its end. */
export const tokenize = (text: string, sink: TokenSink): void => {
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === AMPERSAND) sink.and(at);
    const found = classOf(unit);
    if (found === LetterClass.none || found === LetterClass.mark) {
      at += 1;
      continue;
    }
    const end = endWithSigns(text, endOfRun(text, at));
    sink.word(startWithDot(text, at), end);
    at = end;
  }
};
