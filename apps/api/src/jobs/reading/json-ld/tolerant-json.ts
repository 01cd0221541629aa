// biome-ignore-all lint/suspicious/noControlCharactersInRegex: raw control characters are what it tolerates
import { limits } from "../limits.ts";

/**
 * Reads JSON as sites really write it, in linear time: raw newlines and control characters in strings, `//`, `/* *\/` and `<!-- -->`
 * comments, CDATA marks, trailing commas, single quotes, names without quotes, unescaped quotes inside a text, several values in a row.
 * Returns the values that stand one after another. Throws `SyntaxError` where no reading is sure, at the end of a cut-off text, and
 * beyond the limits: what is half there must not pass as whole.
 */
export const parseTolerantJson = (source: string): unknown[] => new TolerantJson(source).values();

/** Marks around or between values that mean nothing. */
const MARKS = ["<!--", "-->", "<![CDATA[", "]]>", ";"] as const;
const WHITE_SPACE = /[\s\u0000-\u001f\ufeff]+/y;
const BARE_WORD = /[\p{L}\p{N}_$@.+-]+/uy;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ESCAPES: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const CONSTANTS = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", null],
  ["NaN", null],
]);

class TolerantJson {
  readonly #source: string;
  #at = 0;
  #count = 0;

  constructor(source: string) {
    this.#source = source;
  }

  values(): unknown[] {
    const values: unknown[] = [];
    for (this.#skip(); this.#at < this.#source.length; this.#skip()) {
      // Between two values, and after the last, stray punctuation is common: "}," or one brace too many.
      if (values.length > 0 && ",]})".includes(this.#peek())) this.#at++;
      else values.push(this.#value(0));
    }
    return values;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  /** Passes white space, comments and marks. Each character is passed once, so that comments cost no more than their length. */
  #skip(): void {
    for (let before = -1; before !== this.#at; ) {
      before = this.#at;
      this.#at = this.#afterWhiteSpace(this.#at);
      const mark = MARKS.find((known) => this.#source.startsWith(known, this.#at));
      if (mark !== undefined) this.#at += mark.length;
      else if (this.#source.startsWith("//", this.#at)) this.#at = this.#after("\n", this.#at);
      else if (this.#source.startsWith("/*", this.#at)) this.#at = this.#after("*/", this.#at + 2);
    }
  }

  #afterWhiteSpace(from: number): number {
    WHITE_SPACE.lastIndex = from;
    return WHITE_SPACE.test(this.#source) ? WHITE_SPACE.lastIndex : from;
  }

  #after(end: string, from: number): number {
    const found = this.#source.indexOf(end, from);
    return found === -1 ? this.#source.length : found + end.length;
  }

  #value(depth: number): unknown {
    if (depth > limits.jsonDepth) throw this.#error("is nested too deep");
    if (++this.#count > limits.jsonNodes) throw this.#error("holds too many values");
    const first = this.#peek();
    if (first === "{") return this.#object(depth);
    if (first === "[") return this.#array(depth);
    if (first === '"' || first === "'") return this.#string(first);
    return this.#constant();
  }

  #object(depth: number): unknown {
    const entries: [string, unknown][] = [];
    this.#at++;
    for (this.#separators(); this.#peek() !== "}"; this.#separators()) {
      const name = this.#name();
      this.#skip();
      if (this.#peek() !== ":") throw this.#error(`has no ":" after ${JSON.stringify(name.slice(0, 20))}`);
      this.#at++;
      this.#skip();
      entries.push([name, this.#value(depth + 1)]);
      this.#expectEndOrComma("}");
    }
    this.#at++;
    return Object.fromEntries(entries);
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    for (this.#separators(); this.#peek() !== "]"; this.#separators()) {
      items.push(this.#value(depth + 1));
      this.#expectEndOrComma("]");
    }
    this.#at++;
    return items;
  }

  /** White space, comments and commas, also doubled and trailing ones. */
  #separators(): void {
    for (this.#skip(); this.#peek() === ","; this.#skip()) this.#at++;
    if (this.#at >= this.#source.length) throw this.#error("ends in the middle");
  }

  #expectEndOrComma(end: string): void {
    this.#skip();
    const next = this.#peek();
    if (next === "") throw this.#error("ends in the middle");
    if (next !== "," && next !== end) throw this.#error(`has ${JSON.stringify(next)} in place of a comma`);
  }

  #name(): string {
    const first = this.#peek();
    return first === '"' || first === "'" ? this.#string(first) : this.#word();
  }

  #word(): string {
    BARE_WORD.lastIndex = this.#at;
    const word = BARE_WORD.exec(this.#source)?.[0];
    if (word === undefined) throw this.#error(`has an unexpected ${JSON.stringify(this.#peek())}`);
    this.#at += word.length;
    return word;
  }

  #constant(): unknown {
    const word = this.#word();
    if (CONSTANTS.has(word)) return CONSTANTS.get(word);
    if (NUMBER.test(word)) return Number(word);
    throw this.#error(`has the bare word ${JSON.stringify(word.slice(0, 20))}`);
  }

  #string(quote: string): string {
    let text = "";
    let start = ++this.#at;
    for (; this.#at < this.#source.length; this.#at++) {
      const character = this.#peek();
      if (character === "\\") {
        text += this.#source.slice(start, this.#at) + this.#escape();
        start = this.#at + 1;
      } else if (character === quote && this.#isEndOfString()) {
        return text + this.#source.slice(start, this.#at++);
      }
    }
    throw this.#error("ends in the middle of a text");
  }

  /** Reads the escape at the cursor and leaves the cursor on its last character. */
  #escape(): string {
    const letter = this.#source.charAt(++this.#at);
    const code =
      letter === "u" ? /^[0-9a-fA-F]{4}/.exec(this.#source.substr(this.#at + 1, 4))?.[0] : undefined;
    if (code !== undefined) {
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    return ESCAPES[letter] ?? letter;
  }

  /** A quote ends the text only where JSON can go on; otherwise the author forgot to escape it. */
  #isEndOfString(): boolean {
    const next = this.#afterWhiteSpace(this.#at + 1);
    return next >= this.#source.length || /^(?:[,:}\]]|\/[/*])/.test(this.#source.slice(next, next + 2));
  }

  #error(problem: string): SyntaxError {
    return new SyntaxError(`The JSON ${problem}, at character ${this.#at + 1}`);
  }
}
