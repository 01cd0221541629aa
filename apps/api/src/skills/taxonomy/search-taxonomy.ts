import { foldedText } from "../matcher/folded-words.ts";
import type { Taxonomy } from "./read-taxonomy.ts";

/** The better of two ways in which a skill meets what is asked comes first. */
const Meeting = { isName: 0, beginsName: 1, inName: 2, inAlias: 3 } as const;

interface Hit {
  readonly number: number;
  readonly meeting: number;
  /** Technologies first: they are what people look for most. */
  readonly kind: number;
  readonly name: string;
}

const KINDS = { technology: 0, knowledge: 1, activity: 2 } as const;

const byMerit = (one: Hit, other: Hit): number =>
  one.meeting - other.meeting ||
  one.kind - other.kind ||
  one.name.length - other.name.length ||
  (one.name < other.name ? -1 : 1);

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word));

/** Finds skills by the beginnings of the words of their names. The first search makes what later ones look in: 5 MB. */
export class TaxonomySearch {
  readonly #taxonomy: Taxonomy;
  #names: readonly string[] = [];
  #aliases: readonly string[] = [];

  constructor(taxonomy: Taxonomy) {
    this.#taxonomy = taxonomy;
  }

  /** Numbers of skills, the best first. */
  search(query: string): number[] {
    this.#prepare();
    const asked = foldedText(query);
    const words = asked.split(/(?= )/).filter((word) => word.length > 1);
    if (words.length === 0) return [];
    return this.#names
      .flatMap((name, number) => this.#meet(name, number, asked, words))
      .toSorted(byMerit)
      .map(({ number }) => number);
  }

  #meet(name: string, number: number, asked: string, words: readonly string[]): Hit[] {
    const isInName = hasAll(name, words);
    if (!isInName && !hasAll(`${name}${this.#aliases[number]}`, words)) return [];
    const meeting = isInName ? meetingOf(name, asked) : Meeting.inAlias;
    return [{ number, meeting, name, kind: KINDS[this.#taxonomy.skill(number).kind] }];
  }

  #prepare(): void {
    if (this.#names.length > 0) return;
    const skills = Array.from({ length: this.#taxonomy.size }, (_, number) => this.#taxonomy.skill(number));
    this.#names = skills.map(({ name }) => foldedText(name));
    this.#aliases = skills.map(({ aliases }) => aliases.map(foldedText).join(""));
  }
}

const meetingOf = (name: string, asked: string): number => {
  if (name === asked) return Meeting.isName;
  return name.startsWith(asked) ? Meeting.beginsName : Meeting.inName;
};
