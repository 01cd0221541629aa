import { headsOtherJobs } from "./other-jobs-heading.ts";

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Elements inside a line. */
const INLINE = new Set("a abbr b em font i mark s small span strong sub sup time u wbr".split(" "));
/** Characters of a line that are looked at. */
const LONGEST_LINE = 200;
/** The rank of a heading that is no `<h1>` to `<h6>`: any of these ends what stands under it. */
const LOWEST_RANK = 7;

interface OpenElement {
  readonly name: string;
  /** How many texts stood before it. */
  readonly texts: number;
}

interface Section {
  readonly rank: number;
  /** How many texts stood before its heading. */
  readonly texts: number;
  /** How many elements are open inside the one that holds it. */
  readonly depth: number;
  /** The element has nothing before the heading, so that all of it is the section. */
  readonly isWhole: boolean;
  readonly hasText: boolean;
}

/**
 * Knows while a page is read from its beginning to its end which parts of it are about other jobs: those under a heading such as "Similar
 * jobs", to the end of the element that begins with it; where that holds more, to the next heading of its rank.
 */
export class OtherJobs {
  readonly #open: OpenElement[] = [];
  /** How often each element is open, so that an end without a beginning need not be looked for. */
  readonly #counts = new Map<string, number>();
  #section: Section | null = null;
  #texts = 0;
  /** Changed in place: every tag begins a line. */
  readonly #line = { words: "", texts: 0, start: 0 };

  get isInside(): boolean {
    return this.#section !== null;
  }

  /** `length`: of the text that was read so far. */
  open(name: string, length: number): void {
    if (VOID.has(name)) {
      if (!INLINE.has(name)) this.#startLine(length);
      return;
    }
    const section = this.#section;
    if (section !== null && !section.isWhole && rankOf(name) <= section.rank && rankOf(name) < LOWEST_RANK)
      this.#section = null;
    this.#open.push({ name, texts: this.#texts });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (!INLINE.has(name)) this.#startLine(length);
  }

  text(text: string): void {
    if (text.trim() === "") {
      if (this.#line.words !== "") this.#line.words += " ";
      return;
    }
    this.#texts++;
    if (this.#line.words.length < LONGEST_LINE) this.#line.words += text.slice(0, LONGEST_LINE);
    if (this.#section !== null && !this.#section.hasText) this.#section = { ...this.#section, hasText: true };
  }

  /** Where the heading began, if this ends one that other jobs stand under; else null. */
  close(name: string, length: number): number | null {
    if ((this.#counts.get(name) ?? 0) === 0) return null;
    const { words, texts, start } = this.#line;
    const rank = this.#rankOfLine(name);
    const begins =
      rank !== null && !INLINE.has(name) && this.#section === null && words !== "" && headsOtherJobs(words);
    this.#end(name);
    if (!INLINE.has(name)) this.#startLine(length);
    if (begins) this.#section = this.#sectionAt(rank, texts);
    else this.#leave();
    return begins ? start : null;
  }

  /** A line of a list is a link to jobs, not their heading; neither has a rank. */
  #rankOfLine(name: string): number | null {
    if (rankOf(name) < LOWEST_RANK) return rankOf(name);
    const parent = this.#open.at(-2)?.name ?? "";
    if (rankOf(parent) < LOWEST_RANK) return rankOf(parent);
    return name === "li" || (this.#counts.get("li") ?? 0) > 0 ? null : LOWEST_RANK;
  }

  #sectionAt(rank: number, texts: number): Section {
    const holder = this.#open.at(-1);
    return { rank, texts, depth: this.#open.length, isWhole: holder?.texts === texts, hasText: false };
  }

  /** Behind the element that holds the section; if that held the heading alone, the section is in the one around it. */
  #leave(): void {
    const section = this.#section;
    if (section === null || this.#open.length >= section.depth) return;
    const isHeadingAlone = !section.hasText && section.isWhole && section.rank < LOWEST_RANK;
    this.#section = isHeadingAlone ? this.#sectionAt(section.rank, section.texts) : null;
  }

  #end(name: string): void {
    for (let ended = this.#open.pop(); ended !== undefined; ended = this.#open.pop()) {
      this.#counts.set(ended.name, (this.#counts.get(ended.name) ?? 1) - 1);
      if (ended.name === name) return;
    }
  }

  #startLine(start: number): void {
    this.#line.words = "";
    this.#line.texts = this.#texts;
    this.#line.start = start;
  }
}

const RANKS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((rank) => [`h${rank}`, rank]));

const rankOf = (name: string): number => RANKS.get(name) ?? LOWEST_RANK;
