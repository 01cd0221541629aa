import { PhraseTrie } from "./phrase-trie.ts";
import { singular, verbStem } from "./stem.ts";
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
  /** Its phrases begin with a verb. */
  readonly isActivity?: boolean;
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
/** Shorter ones would be words. */
const SHORTEST_JOINED = 8;

/** The names of skills, ready to be found in texts. Grows by `add`; nothing is taken out. */
export class SkillIndex {
  readonly #words = new WordTable();
  readonly #phrases = new PhraseTrie();
  readonly #single: number[] = [];
  readonly #skills: number[] = [];
  readonly #marks: number[] = [];
  readonly #spelled = new Map<number, string>();
  readonly #word = new Word();

  /** What `look` found. Fields and no answer of it, since it is asked for every word of a text. */
  exact = NONE;
  singular = NONE;
  verb = NONE;

  /** The first skill to be added with a name keeps it. */
  add({ skill, name, mark, isTechnology, isActivity = false }: SkillName): void {
    if (mark === "never") return;
    const words = wordsOf(name);
    const isPhrase = words.length > 1;
    const ids = words.map((word, at) =>
      this.#idOf(word, isPhrase ? (isActivity && at === 0 ? verbStem : singular) : undefined),
    );
    const [first] = ids;
    if (first === undefined || ids.includes(NONE)) return;
    const entry = this.#skills.length;
    this.#skills.push(skill);
    this.#marks.push(MARKS.indexOf(mark) * 2 + (isTechnology ? 1 : 0));
    if (mark !== "any") this.#spelled.set(entry, name);
    if (isPhrase) this.#phrases.add(isActivity ? PhraseTrie.verbRoot : PhraseTrie.root, ids, entry);
    else this.#single[first] ??= entry;
    if (isTechnology && mark === "any" && words.length === 2) this.#addJoined(words.join(""), entry);
  }

  /** `GoogleMaps`, `SpringBoot`: people write names of two words as one. */
  #addJoined(name: string, entry: number): void {
    const word = name.length < SHORTEST_JOINED ? NONE : this.#idOf(name, undefined);
    if (word !== NONE) this.#single[word] ??= entry;
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

  /** Finds the numbers of a word: as it stands, as a part of phrases, and as the verb that begins one; -1: in no name. */
  look(text: string, start: number, end: number): void {
    this.exact = this.singular = this.verb = NONE;
    const word = this.#word;
    if (!word.fold(text, start, end)) return;
    this.exact = this.#words.find(word);
    singular(word);
    this.singular = this.#words.find(word);
    word.fold(text, start, end);
    verbStem(word);
    this.verb = this.#words.find(word);
  }

  /** The entry of a whole name, however it is written and whatever is beside it, or -1. */
  named(name: string): number {
    const words = wordsOf(name);
    const [first = "", ...others] = words;
    this.look(first, 0, first.length);
    if (others.length === 0) return this.exact === NONE ? NONE : this.singleEntry(this.exact);
    const ways = [
      this.singular === NONE ? NONE : this.#phrases.next(PhraseTrie.root, this.singular),
      this.verb === NONE ? NONE : this.#phrases.next(PhraseTrie.verbRoot, this.verb),
    ];
    const ends = ways.map((way) => others.reduce((node, word) => this.#step(node, word), way));
    const end = ends.find((node) => node !== NONE && this.#phrases.entryAt(node) !== NONE);
    return end === undefined ? NONE : this.#phrases.entryAt(end);
  }

  #step(node: number, word: string): number {
    if (node === NONE) return NONE;
    this.look(word, 0, word.length);
    return this.singular === NONE ? NONE : this.#phrases.next(node, this.singular);
  }

  /** The entry of one word, or -1. */
  singleEntry(word: number): number {
    return this.#single[word] ?? NONE;
  }

  get phrases(): PhraseTrie {
    return this.#phrases;
  }

  get andNumber(): number {
    return this.#idOf(AND, undefined);
  }

  #idOf(word: string, cut: ((word: Word) => void) | undefined): number {
    if (!this.#word.fold(word, 0, word.length)) return NONE;
    cut?.(this.#word);
    return this.#words.add(this.#word);
  }
}

/** Words that phrases do without, in names and texts: `prepare the budget`, `cuisez nos pains`. */
const ARTICLES = new Set(
  "the a an our your their its his her all les le la des du un une nos vos ses leurs el los las del unos unas nuestros sus der die das den dem des ein eine einen unsere unserer".split(
    " ",
  ),
);

export const isArticle = (word: string): boolean => word.length <= 8 && ARTICLES.has(word.toLowerCase());

const wordsOf = (name: string): string[] => {
  const words: string[] = [];
  tokenize(name, {
    word: (start, end) => words.push(name.slice(start, end)),
    and: () => words.push(AND),
  });
  // An article that begins or ends a name is a part of it: `The Gimp`, `Plan A`.
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !isArticle(word));
};
