import { commonWords } from "./common-words.ts";

/** A word by which a sentence can be met. */
export interface Term {
  /** Folded beginning of the word, by which other forms of it are found. */
  readonly stem: string;
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  /** A name of a tool weighs more than a word of every day. */
  readonly weight: number;
}

/** Small letters without accents; German ß as ss. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[’‘]/g, "'")
    .normalize("NFC");

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*(?:\.[\p{L}\p{N}]+)*/gu;
const LONGEST_STEM = 6;
const TOOL = /^\p{Lu}[\p{Lu}\d+#]|\p{Ll}\p{Lu}|\p{L}\d|[+#]|\p{L}\.\p{L}/u;
const TOOL_WEIGHT = 3;
const NUMBER = /^\d+$/;

export const stemOf = (word: string): string => {
  const plain = folded(word);
  return plain.length > LONGEST_STEM ? plain.slice(0, LONGEST_STEM) : plain.replace(/(?<=\w{3})e?s$/, "");
};

/** The words that say something of the trade, each once. */
export const termsIn = (text: string): Term[] => {
  const terms = new Map<string, Term>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const stem = stemOf(word);
    if (
      stem === "" ||
      NUMBER.test(word) ||
      commonWords.has(stem) ||
      (stem.length === 1 && !/[A-Z]/.test(word))
    )
      continue;
    const weight = TOOL.test(word) ? TOOL_WEIGHT : 1;
    if (!terms.has(stem)) terms.set(stem, { stem, text: word, start: index, weight });
  }
  return [...terms.values()];
};

/** Stems this long may also stand within a compound: "pflege" in "Krankenpflege". */
const COMPOUND = 5;

/** Text in which stems can be found. */
export class SearchableText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = ` ${folded(text).replace(/[^\p{L}\p{N}+#.]+/gu, " ")} `;
  }

  has(stem: string): boolean {
    if (stem.length >= COMPOUND) return this.#text.includes(stem);
    const at = this.#text.indexOf(` ${stem}`);
    if (at < 0) return false;
    if (stem.length < 3) return / |\./.test(this.#text.charAt(at + stem.length + 1));
    return this.#text.charAt(at + stem.length + 1) !== "" && this.#isWhole(stem);
  }

  /** The word itself or its plural, not another that begins like it. */
  #isWhole(stem: string): boolean {
    for (let at = this.#text.indexOf(` ${stem}`); at >= 0; at = this.#text.indexOf(` ${stem}`, at + 1)) {
      const rest = this.#text.slice(at + 1 + stem.length, at + stem.length + 5);
      if (/^(?:e?[sn])?[ .]/.test(rest)) return true;
    }
    return false;
  }
}
