import { escapeHtml } from "../html/escaped-text.ts";
import { hasMarkup } from "../html/markup.ts";
import type { Attributes } from "../html/token-handlers.ts";
import { readTokens } from "../html/tokens.ts";
import { limits } from "../limits.ts";
import { decodeCharacterReferences } from "../text/character-references.ts";

/** What the attributes of an element say. */
export interface MarkedElement {
  /** The types of the item that begins here; null: none begins. */
  readonly types: readonly string[] | null;
  /** The address by which the item is known. */
  readonly id: string | null;
  /** The properties of the enclosing item that it gives. */
  readonly properties: readonly string[];
  /** The value that an attribute gives; null: the element's content is the value. */
  readonly value: string | null;
}

/** Reads the attributes of one element; null: they say nothing. */
export type MarkupGrammar = (name: string, attributes: Attributes) => MarkedElement | null;

export type Item = Record<string, unknown>;

/**
 * The items that a page marks up, as schema.org's objects (`{"@type": ["JobPosting"], "title": "…"}`), those inside others as their
 * values. Content with tags in it stays HTML without attributes. Linear in the page's length: open elements, and contents that
 * are read at once, are counted up to a limit, and deeper ones are passed over.
 */
export const readMarkupItems = (html: string, grammar: MarkupGrammar): Item[] => {
  const reader = new MarkupReader(grammar);
  readTokens(html, reader);
  return reader.end();
};

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const WITHOUT_TEXT = new Set("script style template noscript".split(" "));
const OPEN_ELEMENTS = 512;
const OPEN_CONTENTS = 16;

interface OpenElement {
  readonly name: string;
  readonly marked: MarkedElement | null;
  readonly item: Item | null;
  /** Where its content begins among the pieces; null: nobody asks for it. */
  readonly start: number | null;
}

class MarkupReader {
  readonly #grammar: MarkupGrammar;
  readonly #open: OpenElement[] = [];
  readonly #openNames = new Map<string, number>();
  readonly #owners: Item[] = [];
  readonly #roots: Item[] = [];
  #beyondLimit = 0;
  #pieces: string[] = [];
  #contents = 0;
  #hidden: string | null = null;
  #items = 0;

  constructor(grammar: MarkupGrammar) {
    this.#grammar = grammar;
  }

  open = (name: string, attributes: Attributes): void => {
    if (this.#hidden !== null) return;
    if (WITHOUT_TEXT.has(name)) {
      this.#hidden = name;
      return;
    }
    if (this.#contents > 0) this.#pieces.push(`<${name}>`);
    if (VOID.has(name)) this.#finish(this.#begin(name, this.#grammar(name, attributes), false));
    else if (this.#open.length >= OPEN_ELEMENTS) this.#beyondLimit++;
    else this.#push(this.#begin(name, this.#grammar(name, attributes), true));
  };

  close = (name: string): void => {
    if (this.#hidden !== null) {
      if (this.#hidden === name) this.#hidden = null;
      return;
    }
    if (this.#beyondLimit > 0) this.#beyondLimit--;
    else if ((this.#openNames.get(name) ?? 0) > 0) while (this.#finishLast() !== name);
    if (this.#contents > 0) this.#pieces.push(`</${name}>`);
  };

  text = (text: string): void => {
    if (this.#hidden === null && this.#contents > 0) this.#pieces.push(escapeHtml(text));
  };

  end(): Item[] {
    while (this.#finishLast() !== undefined);
    return this.#roots;
  }

  #begin(name: string, marked: MarkedElement | null, hasContent: boolean): OpenElement {
    const isAsked = marked !== null && marked.value === null && hasContent && this.#contents < OPEN_CONTENTS;
    if (isAsked) this.#contents++;
    const item = marked?.types && this.#items++ < limits.markupItems ? newItem(marked) : null;
    return { name, marked, item, start: isAsked ? this.#pieces.length : null };
  }

  #push(element: OpenElement): void {
    this.#open.push(element);
    this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 0) + 1);
    if (element.item !== null) this.#owners.push(element.item);
  }

  /** The name of the element that ended; undefined: none was open. */
  #finishLast(): string | undefined {
    const element = this.#open.pop();
    if (element === undefined) return undefined;
    this.#openNames.set(element.name, (this.#openNames.get(element.name) ?? 1) - 1);
    if (element.item !== null) this.#owners.pop();
    this.#finish(element);
    return element.name;
  }

  #finish({ marked, item, start }: OpenElement): void {
    const content = start === null ? null : this.#contentFrom(start);
    if (marked === null) return;
    const owner = this.#owners.at(-1);
    const value = itemOrWords(item, marked.value ?? content);
    if (marked.properties.length === 0 || owner === undefined) {
      if (item !== null) this.#roots.push(item);
    } else if (value !== null) {
      for (const property of marked.properties) add(owner, property, value);
    }
  }

  #contentFrom(start: number): string {
    const content = this.#pieces.slice(start).join("").slice(0, limits.rawDescription);
    if (--this.#contents === 0) this.#pieces = [];
    return hasMarkup(content) ? content : textOf(content);
  }
}

/** An item that says nothing but words ("PostalAddress: Strand, London") is these words. */
const itemOrWords = (item: Item | null, literal: string | null): Item | string | null =>
  item !== null && Object.keys(item).some((key) => !key.startsWith("@")) ? item : literal;

/** Without a prototype, since a page chooses the names. */
const newItem = ({ types, id }: MarkedElement): Item =>
  Object.assign(Object.create(null), { "@type": types }, id === null ? {} : { "@id": id });

const add = (item: Item, property: string, value: unknown): void => {
  const known = item[property];
  if (known === undefined) item[property] = value;
  else if (Array.isArray(known)) known.push(value);
  else item[property] = [known, value];
};

/** Content without tags is text, and is kept as the text that it is. */
const textOf = (content: string): string => decodeCharacterReferences(content.replace(/<[^<>]*>/g, ""));
