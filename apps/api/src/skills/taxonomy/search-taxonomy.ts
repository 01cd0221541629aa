import { foldedText } from "../matcher/folded-words.ts";
import type { Taxonomy } from "./read-taxonomy.ts";

/** The better of two ways in which a skill meets what is asked comes first. */
const Meeting = { isName: 0, isAlias: 1, beginsName: 2, inName: 3, inAlias: 4 } as const;

interface Hit {
  readonly number: number;
  readonly meeting: number;
  /** Technologies first: they are what people look for most. */
  readonly kind: number;
  /** Skills of several sources are those that many know. */
  readonly sources: number;
  readonly name: string;
}

const KINDS = { technology: 0, knowledge: 1, activity: 2 } as const;

const byMerit = (one: Hit, other: Hit): number =>
  one.meeting - other.meeting ||
  one.kind - other.kind ||
  other.sources - one.sources ||
  one.name.length - other.name.length ||
  (one.name < other.name ? -1 : 1);

/** Between the other names of a skill; in none of them. */
const BETWEEN = "|";

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
    const aliases = this.#aliases[number] ?? "";
    const isInName = hasAll(name, words);
    if (!isInName && !hasAll(`${name}${aliases}`, words)) return [];
    const { kind, ids } = this.#taxonomy.skill(number);
    const meeting = meetingOf({ name, aliases, isInName }, asked);
    return [{ number, meeting, name, kind: KINDS[kind], sources: ids.length }];
  }

  #prepare(): void {
    if (this.#names.length > 0) return;
    const skills = Array.from({ length: this.#taxonomy.size }, (_, number) => this.#taxonomy.skill(number));
    this.#names = skills.map(({ name }) => foldedText(name));
    this.#aliases = skills.map(
      ({ aliases }) => `${BETWEEN}${aliases.map(foldedText).join(BETWEEN)}${BETWEEN}`,
    );
  }
}

interface Names {
  readonly name: string;
  readonly aliases: string;
  readonly isInName: boolean;
}

const meetingOf = ({ name, aliases, isInName }: Names, asked: string): number => {
  if (name === asked) return Meeting.isName;
  if (aliases.includes(`${BETWEEN}${asked}${BETWEEN}`)) return Meeting.isAlias;
  if (!isInName) return Meeting.inAlias;
  return name.startsWith(asked) ? Meeting.beginsName : Meeting.inName;
};
