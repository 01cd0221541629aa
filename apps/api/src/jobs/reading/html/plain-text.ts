import { cleanLines } from "../text/clean-text.ts";
import { readTokens } from "./tokens.ts";

const PARAGRAPHS = new Set(
  "address article aside blockquote dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul".split(
    " ",
  ),
);
const LINES = new Set("br dd div dt caption figcaption li option summary thead tbody tr".split(" "));
const CELLS = new Set(["td", "th"]);
const WITHOUT_TEXT = new Set(
  "script style noscript template svg iframe object textarea select title head".split(" "),
);
/** What white space other than single spaces can be; a text without any, as most are, stays as it is. */
const UNUSUAL = /[^ -~]| {2}/;
const LISTS = new Set(["ul", "ol"]);
const LIST_DEPTH = 20;

/**
 * Builds readable text from a stream of tags: paragraphs apart, one line per item, lists marked with "- " or their number.
 * It only ever appends: looking back into a text that grows would cost its whole length each time.
 */
export class PlainText {
  #text = "";
  #lists: { next: number | null }[] = [];
  #preformatted = 0;
  /** Parts of the text that are left out of what is given. */
  readonly #leftOut: { start: number; end: number }[] = [];
  /** Line ends at the end of the text; infinite at its beginning and after a list's mark, where no break is wanted. */
  #lineEnds = Number.POSITIVE_INFINITY;

  open(name: string): void {
    if (PARAGRAPHS.has(name)) this.#break(LISTS.has(name) && this.#lists.length > 0 ? 1 : 2);
    else if (name === "br") this.#break(this.#lineEnds + 1);
    else if (LINES.has(name)) this.#break(1);
    else if (CELLS.has(name)) this.text(" ");
    if (LISTS.has(name) && this.#lists.length < LIST_DEPTH)
      this.#lists.push({ next: name === "ol" ? 1 : null });
    if (name === "li") this.#mark();
    if (name === "pre") this.#preformatted++;
  }

  close(name: string): void {
    if (LISTS.has(name)) this.#lists.pop();
    if (PARAGRAPHS.has(name)) this.#break(this.#lists.length > 0 ? 1 : 2);
    else if (LINES.has(name) && name !== "br") this.#break(1);
    if (name === "pre") this.#preformatted = Math.max(0, this.#preformatted - 1);
  }

  text(text: string): void {
    const isAsItIs = this.#preformatted > 0 || !UNUSUAL.test(text);
    const folded = isAsItIs ? text : text.replace(/[^\S ]\s*| \s+/g, " ");
    if (folded === "" || (folded === " " && this.#lineEnds > 0)) return;
    this.#text += folded;
    this.#lineEnds = 0;
  }

  get length(): number {
    return this.#text.length;
  }

  /** As it was appended, from a length on: white space is not yet folded. */
  raw(from = 0): string {
    if (this.#leftOut.length === 0) return this.#text.slice(from);
    let position = from;
    const kept: string[] = [];
    for (const { start, end } of this.#leftOut) {
      if (start > position) kept.push(this.#text.slice(position, start));
      position = Math.max(position, end);
    }
    return kept.join("") + this.#text.slice(position);
  }

  /** Leaves out what was appended from a length on. */
  leaveOut(start: number): void {
    this.#leftOut.push({ start, end: this.#text.length });
  }

  toString(): string {
    return cleanLines(this.raw());
  }

  #break(lineEnds: number): void {
    if (this.#lineEnds >= lineEnds) return;
    this.#text += "\n".repeat(lineEnds - this.#lineEnds);
    this.#lineEnds = lineEnds;
  }

  #mark(): void {
    const list = this.#lists.at(-1);
    this.#text += list === undefined || list.next === null ? "- " : `${list.next++}. `;
    this.#lineEnds = Number.POSITIVE_INFINITY;
  }
}

/** The text of a piece of HTML, with the structure of its paragraphs and lists; linear in its length. */
export const plainText = (html: string): string => {
  const builder = new PlainText();
  let hidden: string | null = null;
  readTokens(html, {
    open: (name) => {
      if (hidden === null && WITHOUT_TEXT.has(name)) hidden = name;
      else if (hidden === null) builder.open(name);
    },
    close: (name) => {
      if (hidden === name) hidden = null;
      else if (hidden === null) builder.close(name);
    },
    text: (text) => {
      if (hidden === null) builder.text(text);
    },
  });
  return builder.toString();
};
