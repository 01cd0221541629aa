import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

export interface TokenHandlers {
  /** A start tag; its name in lower case. */
  readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
  /** An end tag as it stands in the source: not balanced, never implied. */
  readonly close?: (name: string) => void;
  /** A run of text with its character references decoded; the inside of a script undecoded. */
  readonly text?: (text: string) => void;
}

/**
 * Reads HTML as a flat stream of tags and text.
 * A tree is not built, nor a stack of open elements kept, because both take quadratic time on hostile nesting;
 * this is linear in the input whatever it is. Comments and declarations are skipped.
 */
export const readTokens = (html: string, handlers: TokenHandlers): void => {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TokenReader(html, handlers));
  tokenizer.write(html);
  tokenizer.end();
};

class TokenReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #handlers: TokenHandlers;
  #tag = "";
  #attributes = new Map<string, string>();
  #attribute = "";
  #value = "";

  constructor(html: string, handlers: TokenHandlers) {
    this.#html = html;
    this.#handlers = handlers;
  }

  onopentagname(start: number, end: number) {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number) {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number) {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number) {
    this.#value += String.fromCodePoint(codePoint);
  }

  // HTML keeps the first of two attributes of one name.
  onattribend() {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend() {
    this.#handlers.open?.(this.#tag, this.#attributes);
  }

  // `<br/>` and `<p/>` are start tags in HTML; only drawings and formulas can end where they begin.
  onselfclosingtag() {
    this.#handlers.open?.(this.#tag, this.#attributes);
    if (this.#tag === "svg" || this.#tag === "math") this.#handlers.close?.(this.#tag);
  }

  onclosetag(start: number, end: number) {
    this.#handlers.close?.(this.#html.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number) {
    this.#handlers.text?.(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number) {
    this.#handlers.text?.(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, endOffset: number) {
    this.#handlers.text?.(this.#html.slice(start, end - endOffset));
  }

  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}
  onend() {}
}
