import { escapeHtml } from "./escaped-text.ts";
import { EMPHASIS, PLAIN_BLOCKS, STRUCTURE, safeLink } from "./safe-elements.ts";
import type { Attributes, TokenHandlers } from "./token-handlers.ts";
import { readTokens } from "./tokens.ts";

/** Deeper than anybody nests who writes a posting. */
const DEEPEST = 64;
const TABLES = /^(?:table|caption|thead|tbody|tfoot|tr|th|td)$/;
const HEADING = /^h[1-6]$/;
/** Elements of which only the text stays. */
const TEXT_ONLY = ["span", "font", "abbr", "cite", "label", "time", "q"];
const INLINE = new Set([...EMPHASIS, ...TEXT_ONLY, "a", "br", "code", "img", "wbr"]);
const EMPTY: ReadonlyMap<string, string> = new Map([
  ["br", "<br />"],
  ["hr", "<hr />"],
  ["img", ""],
  ["wbr", ""],
]);
/** What is written for an element. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ...[...STRUCTURE, ...EMPHASIS].filter((name) => !TABLES.test(name)).map((name) => [name, name] as const),
  ...PLAIN_BLOCKS.map((name) => [name, "div"] as const),
  ...TEXT_ONLY.map((name) => [name, ""] as const),
  ["h1", "h2"],
]);

const DEFINITION = /^d[dt]$/;

/** Whether an element that begins ends one that is open, without its end tag; sometimes too often, never too seldom. */
const endsOpen = (begun: string, open: string) => {
  if (open === "p") return !INLINE.has(begun);
  if (HEADING.test(open)) return HEADING.test(begun);
  if (DEFINITION.test(open)) return DEFINITION.test(begun);
  return begun === open && (open === "li" || open === "a");
};

/** The escapes that text needs: in it a quotation mark is itself. */
const escapedText = (text: string) =>
  /[&<>]/.test(text) ? escapeHtml(text).replaceAll("&quot;", '"') : text;

class SafeWriter implements TokenHandlers {
  readonly #base: string | null;
  readonly #open: { readonly name: string; readonly end: string }[] = [];
  #html = "";
  #isCommon = true;

  constructor(base: string | null) {
    this.#base = base;
  }

  open = (name: string, attributes: Attributes): void => {
    const top = this.#open.at(-1);
    if (top !== undefined && endsOpen(name, top.name)) this.#isCommon = false;
    const empty = EMPTY.get(name);
    if (empty !== undefined) this.#html += empty;
    else if (name === "a") this.#openLink(attributes);
    else this.#openElement(name, attributes);
  };

  close = (name: string): void => {
    const top = this.#open.pop();
    if (top?.name === name) this.#html += top.end;
    else this.#isCommon = false;
  };

  text = (text: string): void => {
    this.#html += escapedText(text);
  };

  html(): string | null {
    return this.#isCommon && this.#open.length === 0 ? this.#html.trim() : null;
  }

  #openElement(name: string, attributes: Attributes): void {
    const written = WRITTEN.get(name);
    if (written === undefined || (name === "ol" && attributes.has("start"))) this.#isCommon = false;
    this.#push(name, written ?? "", "");
  }

  #openLink(attributes: Attributes): void {
    const link = safeLink(attributes.get("href"), this.#base);
    if (link === null) this.#push("a", "", "");
    else this.#push("a", "a", ` href="${escapeHtml(link.href)}" rel="${link.rel}"`);
  }

  #push(name: string, written: string, attributes: string): void {
    if (this.#open.length >= DEEPEST) this.#isCommon = false;
    if (written !== "") this.#html += `<${written}${attributes}>`;
    this.#open.push({ name, end: written === "" ? "" : `</${written}>` });
  }
}

/**
 * Safe HTML of what is common: known elements, each ended by its own end tag. Null: there is something else, which sanitize-html must
 * read. The two give the same, which a test shows: this is only for speed.
 */
export const wellFormedHtml = (html: string, base: string | null): string | null => {
  const writer = new SafeWriter(base);
  readTokens(html, writer);
  return writer.html();
};
