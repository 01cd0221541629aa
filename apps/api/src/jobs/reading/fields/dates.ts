import type { SchemaNode } from "../json-ld/graph.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { lineOfText } from "./line-of-text.ts";
import { literalOf } from "./literal.ts";
import { localDateOf } from "./local-date.ts";

const EARLIEST_YEAR = 1990;
const YEARS_AHEAD = 10;

/** `datePosted` or `validThrough` as a local date in the source's own offset. Not understood, or out of range: null and a note. */
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
    const date = typeof words === "string" || typeof words === "number" ? localDateOf(words) : null;
    if (date !== null && isInRange(date, now)) return { value: date, path };
    notes.doubt(
      field,
      words ?? value,
      date === null ? "is not a date that can be read for sure" : "cannot be the date",
    );
  }
  return null;
};

const isInRange = (date: string, now: Date) => {
  const year = Number(date.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= now.getUTCFullYear() + YEARS_AHEAD;
};
