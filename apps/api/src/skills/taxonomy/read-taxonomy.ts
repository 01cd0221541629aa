import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { type Mark, SkillIndex } from "../matcher/skill-index.ts";

export type SkillKind = "technology" | "knowledge" | "activity";

export interface TaxonomySkill {
  readonly key: string;
  readonly name: string;
  readonly category: string;
  readonly kind: SkillKind;
  readonly aliases: readonly string[];
  /** Ids that its sources give it, beside the key. */
  readonly ids: readonly string[];
}

interface Line extends TaxonomySkill {
  readonly marked: readonly { readonly name: string; readonly mark: Mark }[];
}

const FILE = new URL("taxonomy.tsv", import.meta.url);
const MARKS: Readonly<Record<string, Mark>> = { "^": "capitals", "?": "beside", "~": "never" };
const KINDS: Readonly<Record<string, SkillKind>> = { t: "technology", k: "knowledge", a: "activity" };
const NEWLINE = 0x0a;

const marked = (text: string) => {
  const mark = MARKS[text.charAt(0)];
  return mark === undefined ? { name: text, mark: "any" as const } : { name: text.slice(1), mark };
};

/** The skills of the taxonomy: bytes of a file, and numbers. A skill becomes an object when somebody asks for it. */
export class Taxonomy {
  readonly index = new SkillIndex();
  /** Changes with every change of the file. */
  readonly version: string;
  readonly #bytes: Buffer;
  readonly #lines: Int32Array;
  readonly #categories: readonly string[];
  readonly #numbers = new Map<string, number>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const lines = linesOf(bytes);
    this.version = versionIn(this.#text(lines, 0));
    this.#categories = this.#text(lines, 1).split("\t");
    this.#lines = Int32Array.from(lines.slice(2));
    for (let number = 0; number < this.size; number += 1) this.#take(number);
  }

  get size(): number {
    return this.#lines.length - 1;
  }

  skill(number: number): TaxonomySkill {
    const { marked, ...skill } = this.#line(number);
    return skill;
  }

  /** By its key, or by the id that one of the sources gives it. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  #take(number: number): void {
    const { key, ids, kind, marked } = this.#line(number);
    for (const id of [key, ...ids]) this.#numbers.set(id, number);
    for (const name of marked)
      this.index.add({
        ...name,
        skill: number,
        isTechnology: kind === "technology",
        isActivity: kind === "activity",
      });
  }

  #line(number: number): Line {
    const [key = "", name = "", category = "", kind = "", ids = "", aliases = ""] = this.#text(
      this.#lines,
      number,
    ).split("\t");
    const names = [marked(name), ...(aliases === "" ? [] : aliases.split("|").map(marked))];
    return {
      key,
      name: names[0]?.name ?? "",
      category: this.#categories[Number(category)] ?? "",
      kind: KINDS[kind] ?? "knowledge",
      aliases: names.slice(1).map((alias) => alias.name),
      ids: ids === "" ? [] : ids.split(" "),
      marked: names,
    };
  }

  #text(lines: ArrayLike<number>, number: number): string {
    return this.#bytes.toString("utf8", lines[number], (lines[number + 1] ?? 0) - 1);
  }
}

/** Where each line begins, and behind them where the file ends. */
const linesOf = (bytes: Buffer): number[] => {
  const starts = [0];
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1);
  return starts;
};

const versionIn = (firstLine: string): string => firstLine.split(/[\t\n]/)[2] ?? "";

const FIRST_BYTES = 64;

let version: string | undefined;

/** Without reading the rest, and once: the file is part of the program. */
export const taxonomyVersion = (): string => {
  version ??= readVersion();
  return version;
};

const readVersion = (): string => {
  const file = openSync(FILE, "r");
  try {
    const bytes = Buffer.alloc(FIRST_BYTES);
    readSync(file, bytes);
    return versionIn(bytes.toString("utf8"));
  } finally {
    closeSync(file);
  }
};

/** Takes a third of a second and tens of megabytes: for a thread of its own, once. */
export const readTaxonomy = (): Taxonomy => new Taxonomy(readFileSync(FILE));
