import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { SPECIAL, type TokenHandlers } from "./token-handlers.ts";

/** Reads with htmlparser2's tokenizer from a position on, as far as a place where reading can begin anew. */
export class RareTokens implements TokenizerCallbacks {
  readonly #html: string;
  readonly #handlers: TokenHandlers;
  readonly #tokenizer = new Tokenizer({ decodeEntities: true }, this);
  /** Where the tokenizer was begun; its positions are counted from there. */
  #start = 0;
  /** Where it stopped. */
  #end = 0;
  #tag = "";
  #attributes = new Map<string, string>();
  #attribute = "";
  #value = "";

  constructor(html: string, handlers: TokenHandlers) {
    this.#html = html;
    this.#handlers = handlers;
  }

  /** The position from which nothing that was read before matters. */
  from(start: number): number {
    this.#start = start;
    this.#end = this.#html.length;
    this.#tokenizer.reset();
    this.#tokenizer.write(this.#html.slice(start));
    this.#tokenizer.end();
    return this.#end;
  }

  onopentagname(start: number, end: number) {
    this.#tag = this.#slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number) {
    this.#attribute = this.#slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number) {
    this.#value += this.#slice(start, end);
  }

  onattribentity(codePoint: number) {
    this.#value += String.fromCodePoint(codePoint);
  }

  // HTML keeps the first of two attributes of one name.
  onattribend() {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number) {
    this.#handlers.open?.(this.#tag, this.#attributes);
    if (!SPECIAL.has(this.#tag)) this.#stop(end + 1);
  }

  // `<br/>` and `<p/>` are start tags in HTML; only drawings and formulas can end where they begin.
  onselfclosingtag(end: number) {
    this.#handlers.open?.(this.#tag, this.#attributes);
    if (this.#tag === "svg" || this.#tag === "math") this.#handlers.close?.(this.#tag);
    if (!SPECIAL.has(this.#tag)) this.#stop(end + 1);
  }

  onclosetag(start: number, end: number) {
    this.#handlers.close?.(this.#slice(start, end).toLowerCase());
    this.#tag = "";
    const behind = this.#html.indexOf(">", this.#start + end);
    if (behind !== -1) this.#stop(behind + 1 - this.#start);
  }

  ontext(start: number, end: number) {
    // What stands behind the name of a tag that the source ends in, as in `<a/`: it began nowhere, and is no text.
    if (start < 0) return;
    this.#handlers.text?.(this.#slice(start, end));
    if (!SPECIAL.has(this.#tag) && this.#html[this.#start + end] === "<") this.#stop(end);
  }

  ontextentity(codePoint: number) {
    this.#handlers.text?.(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, endOffset: number) {
    this.#handlers.text?.(this.#slice(start, end - endOffset));
  }

  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}
  onend() {}

  #slice(start: number, end: number): string {
    return this.#html.slice(this.#start + start, this.#start + end);
  }

  #stop(at: number): void {
    this.#end = this.#start + at;
    this.#tokenizer.pause();
  }
}
