import { RareTokens } from "./rare-tokens.ts";
import { type Attributes, SPECIAL, type TokenHandlers } from "./token-handlers.ts";

/** A tag as nearly all are: its attributes in double quotes, without character references. */
const TAG =
  /<(?:([a-z][a-z\d-]*)((?:[ \t\n\f\r]+[a-z][\w:.@-]*="[^"&]*")*)[ \t\n\f\r]*|\/([a-z][a-z\d-]*)[ \t\n\f\r]*)>/iy;
const ATTRIBUTE = /([\w:.@-]+)="([^"]*)"/g;
const NO_ATTRIBUTES: Attributes = new Map();

/**
 * Reads HTML as a flat stream of tags and text.
 * A tree is not built, nor a stack of open elements kept, because both take quadratic time on hostile nesting;
 * this is linear in the input whatever it is. Comments and declarations are skipped.
 *
 * What is common is read here, by jumping from one "<" to the next; whatever is not, htmlparser2 reads, letter by letter. The two
 * give the same, which a test shows: this is only for speed.
 */
export const readTokens = (html: string, handlers: TokenHandlers): void => {
  const rare = new RareTokens(html, handlers);
  for (let at = 0; at < html.length; )
    at = tagAt(html, at, handlers) ?? textAt(html, at, handlers) ?? rare.from(at);
};

/** The position behind the tag that begins here; null: none does, or a rare one. */
const tagAt = (html: string, at: number, { open, close }: TokenHandlers): number | null => {
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (match === null) return null;
  const [whole, opened, attributes = "", closed] = match;
  if (opened === undefined) close?.(closed?.toLowerCase() ?? "");
  else {
    const name = opened.toLowerCase();
    if (SPECIAL.has(name)) return null;
    open?.(name, attributesOf(attributes));
  }
  return at + whole.length;
};

/** The position behind the text that begins here; null: none does, or one with character references. */
const textAt = (html: string, at: number, { text }: TokenHandlers): number | null => {
  const tag = html.indexOf("<", at);
  if (tag === at) return null;
  const run = html.slice(at, tag === -1 ? undefined : tag);
  if (run.includes("&")) return null;
  text?.(run);
  return at + run.length;
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
