import { hasMarkup } from "../html/markup.ts";
import { plainText } from "../html/plain-text.ts";
import { decodeCharacterReferences } from "../text/character-references.ts";
import { cleanLine } from "../text/clean-text.ts";
import { cutText } from "../text/cut-text.ts";

/** Characters of one line that are looked at at all. */
const RAW_LENGTH = 10_000;

/** What programs write where they know nothing. */
const MISSING = new Set([
  "null",
  "undefined",
  "none",
  "n/a",
  "n.a.",
  "nil",
  "nan",
  "-",
  "--",
  "–",
  "—",
  ".",
  "[object object]",
]);

/** One clean line: references decoded (sites escape once too often), tags dropped, white space folded. Null: nothing was said. */
export const lineOfText = (raw: string): string | null => {
  let text = decodeCharacterReferences(cutText(raw, RAW_LENGTH));
  if (/&(?:amp|lt|gt|quot|nbsp|#\w{2,6});/i.test(text)) text = decodeCharacterReferences(text);
  const line = cleanLine(hasMarkup(text) ? plainText(text) : text);
  return line === "" || MISSING.has(line.toLowerCase()) ? null : line;
};
