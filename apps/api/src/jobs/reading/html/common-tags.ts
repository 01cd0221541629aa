import { type Attributes, SPECIAL } from "./token-handlers.ts";

/** A tag as nearly all are: its attributes in double quotes, without character references. */
const TAG =
  /^<(?:([a-z][a-z\d-]*)((?:[ \t\n\f\r]+[a-z][\w:.@-]*="[^"&>]*")*)[ \t\n\f\r]*|\/([a-z][a-z\d-]*)[ \t\n\f\r]*)>$/i;
const ATTRIBUTE = /([\w:.@-]+)="([^"]*)"/g;
const NO_ATTRIBUTES: Attributes = new Map();

export interface Tag {
  readonly name: string;
  /** Null: an end tag. */
  readonly attributes: Attributes | null;
}

const MOST_KNOWN = 2_000;
const LONGEST_KNOWN = 200;

/** The common tags of one page, of which there are few kinds that come often: each is read once. */
export class CommonTags {
  readonly #html: string;
  readonly #known = new Map<string, Tag | null>();
  /** Behind the next ">", which is looked for once, however many "<" stand before it. */
  #end = 0;

  constructor(html: string) {
    this.#html = html;
  }

  /** The tag that begins here and the position behind it; null: none does, or a rare one. */
  at(start: number): { readonly tag: Tag; readonly end: number } | null {
    if (this.#html[start] !== "<") return null;
    if (this.#end <= start) this.#end = this.#html.indexOf(">", start) + 1 || Number.POSITIVE_INFINITY;
    if (this.#end === Number.POSITIVE_INFINITY) return null;
    const tag = this.#tagOf(this.#html.slice(start, this.#end));
    return tag === null ? null : { tag, end: this.#end };
  }

  #tagOf(source: string): Tag | null {
    if (source.length > LONGEST_KNOWN) return readTag(source);
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const tag = readTag(source);
    if (this.#known.size < MOST_KNOWN) this.#known.set(source, tag);
    return tag;
  }
}

const readTag = (source: string): Tag | null => {
  const [, opened, attributes = "", closed] = TAG.exec(source) ?? [];
  if (closed !== undefined) return { name: closed.toLowerCase(), attributes: null };
  const name = opened?.toLowerCase();
  return name === undefined || SPECIAL.has(name) ? null : { name, attributes: attributesOf(attributes) };
};

const attributesOf = (source: string): Attributes => {
  if (source === "") return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of source.matchAll(ATTRIBUTE)) {
    // HTML keeps the first of two attributes of one name.
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value);
  }
  return attributes;
};
