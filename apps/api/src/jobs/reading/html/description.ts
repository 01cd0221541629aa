import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import { decodeCharacterReferences } from "../text/character-references.ts";
import { cleanLines, storableText } from "../text/clean-text.ts";
import { cutText } from "../text/cut-text.ts";
import { textAsHtml } from "./escaped-text.ts";
import { hasMarkup, isEscapedMarkup } from "./markup.ts";
import { endTagsOf, nestsDeeperThan } from "./nesting.ts";
import { plainText } from "./plain-text.ts";
import { sanitisedHtml } from "./sanitised-html.ts";
import { wellFormedHtml } from "./well-formed-html.ts";

export interface Description {
  readonly html: string;
  readonly text: string;
}

/** A description as safe HTML and as text, from HTML, escaped HTML or plain text. Null: it says nothing. */
export const descriptionOf = (raw: string, base: string | null, notes: Notes): Description | null => {
  const source = unescaped(storableText(shortened(raw, notes)));
  const html = fittingHtml(safeHtml(source, base, notes), notes);
  return described(html, plainText(html), notes);
};

/** The same from text that holds no markup: its "<" and "&" mean themselves. */
export const descriptionOfText = (raw: string, notes: Notes): Description | null =>
  descriptionOfLines(cleanLines(shortened(raw, notes)), notes);

/** The same from lines that were cleaned already. More than what fits need not be made HTML; one character more shows that it does not. */
export const descriptionOfLines = (text: string, notes: Notes): Description | null =>
  described(fittingHtml(textAsHtml(text.slice(0, limits.description + 1)), notes), text, notes);

const described = (html: string, text: string, notes: Notes): Description | null => {
  if (text === "") return null;
  if (text.length > limits.description)
    notes.add("descriptionText", `Cut to ${limits.description} characters`);
  return { html, text: cutText(text, limits.description) };
};

const shortened = (raw: string, notes: Notes): string => {
  if (raw.length <= limits.rawDescription) return raw;
  notes.add("descriptionHtml", `Cut to ${limits.rawDescription} of ${raw.length} characters`);
  return raw.slice(0, limits.rawDescription);
};

/**
 * Sites escape the tags of a description once, some twice. Decoded is only what holds no tags at all, so that
 * `&lt;b&gt;` inside real HTML stays the text that its author meant.
 */
const unescaped = (source: string): string => {
  const once = isEscapedMarkup(source) ? decodeCharacterReferences(source) : source;
  return isEscapedMarkup(once) ? decodeCharacterReferences(once) : once;
};

const safeHtml = (source: string, base: string | null, notes: Notes): string => {
  if (!hasMarkup(source)) return textAsHtml(cleanLines(decodeCharacterReferences(source)));
  return wellFormedHtml(source, base) ?? sanitised(source, base, notes);
};

const sanitised = (source: string, base: string | null, notes: Notes): string => {
  if (!nestsDeeperThan(source, limits.htmlDepth)) return sanitisedHtml(source, base);
  notes.add("descriptionHtml", "Nested too deep; read as text");
  return textAsHtml(plainText(source));
};

/** Room for the end tags that a cut text needs. */
const ROOM_FOR_END_TAGS = 5_000;
/** One character becomes at most `&quot;`, one line end `<br />`, one empty line `</p><p>`. */
const LONGEST_ESCAPE = 8;

/** Cut inside the HTML, then made whole again by ending what the cut left open. */
const fittingHtml = (html: string, notes: Notes): string => {
  if (html.length <= limits.description) return html;
  notes.add("descriptionHtml", `Cut to ${limits.description} characters`);
  const start = html.slice(0, limits.description - ROOM_FOR_END_TAGS).replace(/<[^<>]*$|&[^&;\s]*$/, "");
  const cut = `${start}${endTagsOf(start)}`.toWellFormed().trim();
  if (cut.length <= limits.description) return cut;
  return textAsHtml(cutText(plainText(html), limits.description / LONGEST_ESCAPE));
};
