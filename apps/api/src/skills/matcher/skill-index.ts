import { PhraseTrie } from "./phrase-trie.ts";
import { stem } from "./stem.ts";
import { tokenize } from "./tokens.ts";
import { Word } from "./word.ts";
import { WordTable } from "./word-table.ts";

/**
 * How a name must be written to be found. `any`: in any case; `capitals`: as it is spelled; `beside`: as it is spelled, and beside other
 * skills alone; `never`: it is there for searches.
 */
export type Mark = "any" | "capitals" | "beside" | "never";

export interface SkillName {
  /** The number of its skill, for the caller. */
  readonly skill: number;
  readonly name: string;
  readonly mark: Mark;
  /** A technology is company to names that need some; and its one-word names may be joined to others by a hyphen. */
  readonly isTechnology: boolean;
}

export interface Entry {
  readonly skill: number;
  readonly mark: Mark;
  readonly isTechnology: boolean;
  /** Undefined: it is found in any case, so nobody asks. */
  readonly spelled: string | undefined;
}

const NONE = -1;
const MARKS: readonly Mark[] = ["any", "capitals", "beside", "never"];
const AND = "and";

/** The names of skills, ready to be found in texts. Grows by `add`; nothing is taken out. */
export class SkillIndex {
  readonly #words = new WordTable();
  readonly #phrases = new PhraseTrie();
  readonly #single: number[] = [];
  readonly #skills: number[] = [];
  readonly #marks: number[] = [];
  readonly #spelled = new Map<number, string>();
  readonly #word = new Word();

  /** The first skill to be added with a name keeps it. */
  add({ skill, name, mark, isTechnology }: SkillName): void {
    if (mark === "never") return;
    const words = wordsOf(name);
    const entry = this.#skills.length;
    const isPhrase = words.length > 1;
    const ids = words.map((word) => this.#idOf(word, isPhrase));
    const [first] = ids;
    if (first === undefined || ids.includes(NONE)) return;
    this.#skills.push(skill);
    this.#marks.push(MARKS.indexOf(mark) * 2 + (isTechnology ? 1 : 0));
    if (mark !== "any") this.#spelled.set(entry, name);
    if (isPhrase) this.#phrases.add(ids, entry);
    else this.#single[first] ??= entry;
  }

  entry(number: number): Entry {
    const mark = this.#marks[number] ?? 0;
    return {
      skill: this.#skills[number] ?? NONE,
      mark: MARKS[mark >> 1] ?? "never",
      isTechnology: (mark & 1) === 1,
      spelled: this.#spelled.get(number),
    };
  }

  /** The number of a word as it stands, and as a part of phrases; -1: in no name. */
  numbersOf(text: string, start: number, end: number): readonly [exact: number, stemmed: number] {
    if (!this.#word.fold(text, start, end)) return [NONE, NONE];
    const exact = this.#words.find(this.#word);
    stem(this.#word);
    return [exact, this.#words.find(this.#word)];
  }

  /** The entry of one word, or -1. */
  singleEntry(word: number): number {
    return this.#single[word] ?? NONE;
  }

  get phrases(): PhraseTrie {
    return this.#phrases;
  }

  get andNumber(): number {
    return this.#idOf(AND, true);
  }

  #idOf(word: string, isStemmed: boolean): number {
    if (!this.#word.fold(word, 0, word.length)) return NONE;
    if (isStemmed) stem(this.#word);
    return this.#words.add(this.#word);
  }
}

const wordsOf = (name: string): string[] => {
  const words: string[] = [];
  tokenize(name, {
    word: (start, end) => words.push(name.slice(start, end)),
    and: () => words.push(AND),
  });
  return words;
};
