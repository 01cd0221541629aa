import { CommonTags } from "./common-tags.ts";
import { RareTokens } from "./rare-tokens.ts";
import type { TokenHandlers } from "./token-handlers.ts";

/**
 * Reads HTML as a flat stream of tags and text.
 * A tree is not built, nor a stack of open elements kept, because both take quadratic time on hostile nesting;
 * this is linear in the input whatever it is. Comments and declarations are skipped.
 *
 * What is common is read here, by jumping from one "<" to the next; whatever is not, htmlparser2 reads, letter by letter. The two
 * give the same, which a test shows: this is only for speed.
 */
export const readTokens = (html: string, handlers: TokenHandlers): void => {
  const [tags, rare] = [new CommonTags(html), new RareTokens(html, handlers)];
  for (let at = 0; at < html.length; )
    at = tagAt(tags, at, handlers) ?? textAt(html, at, handlers) ?? rare.from(at);
};

/** The position behind the tag that begins here; null: none does, or a rare one. */
const tagAt = (tags: CommonTags, at: number, { open, close }: TokenHandlers): number | null => {
  const found = tags.at(at);
  if (found === null) return null;
  const { name, attributes } = found.tag;
  if (attributes === null) close?.(name);
  else open?.(name, attributes);
  return found.end;
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
