import type { SkillIndex } from "./skill-index.ts";
import { tokenize } from "./tokens.ts";

const FIRST_ROOM = 1024;
const TOP_LEVEL =
  /^(?:com|org|net|io|de|fr|es|ch|at|it|nl|pl|uk|eu|dev|app|co|ai|me|edu|gov|info|us|ca|au|in|br|no|se|dk|fi)$/i;

/** The words of one text with their numbers in an index. */
export class TokenList {
  readonly text: string;
  count = 0;
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  exact = new Int32Array(FIRST_ROOM);
  singular = new Int32Array(FIRST_ROOM);
  verbs = new Int32Array(FIRST_ROOM);
  /** 1: part of an address, where words are names of places on the web. */
  isAddress = new Uint8Array(FIRST_ROOM);

  constructor(text: string, index: SkillIndex) {
    this.text = text;
    const and = index.andNumber;
    tokenize(text, {
      word: (start, end) => {
        index.look(text, start, end);
        this.#push(start, end, index.exact, index.singular, index.verb);
      },
      and: (at) => this.#push(at, at + 1, and, and, and),
    });
    this.#markAddresses();
  }

  wordAt(token: number): string {
    return this.text.slice(this.starts[token], this.ends[token]);
  }

  #push(start: number, end: number, exact: number, singular: number, verb: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.exact[this.count] = exact;
    this.singular[this.count] = singular;
    this.verbs[this.count] = verb;
    this.count += 1;
  }

  #grow(): void {
    const larger = (units: Int32Array<ArrayBuffer>) => {
      const copy = new Int32Array(units.length * 2);
      copy.set(units);
      return copy;
    };
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.exact = larger(this.exact);
    this.singular = larger(this.singular);
    this.verbs = larger(this.verbs);
    const isAddress = new Uint8Array(this.starts.length);
    isAddress.set(this.isAddress);
    this.isAddress = isAddress;
  }

  /** `github.com/ann/python`, `ann@acme.dev`, `https://…`: from the first sign of it on to the next space. */
  #markAddresses(): void {
    let inAddress = false;
    for (let token = 0; token < this.count; token += 1) {
      const [start, before] = [this.starts[token] ?? 0, this.ends[token - 1] ?? 0];
      const isJoined = token > 0 && start - before <= 3 && !/\s/.test(this.text.slice(before, start));
      inAddress = isJoined && (inAddress || this.#beginsAddress(token, before, start));
      if (!inAddress) continue;
      this.isAddress[token] = 1;
      for (let back = token - 1; back >= 0 && this.#isJoined(back); back -= 1) {
        if (this.isAddress[back] === 1) break;
        this.isAddress[back] = 1;
      }
    }
  }

  /** To the word behind it, without a space. */
  #isJoined(token: number): boolean {
    const [end, next] = [this.ends[token] ?? 0, this.starts[token + 1] ?? 0];
    return next - end <= 3 && /^[./@:_-]+$/.test(this.text.slice(end, next));
  }

  #beginsAddress(token: number, before: number, start: number): boolean {
    const gap = this.text.slice(before, start);
    if (gap === "@" || gap === "://") return true;
    return gap === "." && TOP_LEVEL.test(this.wordAt(token)) && !this.#goesOn(token);
  }

  /** `.com.au` and `.com/` are addresses; `.io` in the midst of a word is not. */
  #goesOn(token: number): boolean {
    const next = this.text.charCodeAt(this.ends[token] ?? 0);
    return next === 0x2d || next === 0x5f;
  }
}
