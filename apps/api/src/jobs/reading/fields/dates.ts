import type { SchemaNode } from "../json-ld/graph.ts";
import type { Notes } from "../notes.ts";
import { dateInWords } from "./date-in-words.ts";
import type { Found } from "./found.ts";
import { lineOfText } from "./line-of-text.ts";
import { literalOf } from "./literal.ts";
import { localDateOf } from "./local-date.ts";

/** `datePosted` or `validThrough` as a local date in the source's own offset, relative words counted from the capture. Not understood, or out of range: null and a note. */
export const readDate = (
  posting: SchemaNode,
  property: string,
  field: "postedDate" | "validThrough",
  now: Date,
  notes: Notes,
): Found<string> | null => {
  for (const { value, path } of posting.property(property)) {
    const literal = literalOf(value);
    const words = typeof literal === "string" ? lineOfText(literal) : literal;
    if (words === null && typeof literal === "string") continue;
    const kind = field === "postedDate" ? "posted" : "deadline";
    const said = typeof words === "string" || typeof words === "number" ? words : null;
    const date = said === null ? null : dateInWords(said, { kind, now });
    if (date !== null) return { value: date, path };
    const isDate = said !== null && localDateOf(said) !== null;
    notes.doubt(
      field,
      words ?? value,
      isDate ? "cannot be the date" : "is not a date that can be read for sure",
    );
  }
  return null;
};
