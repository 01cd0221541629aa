import type { JobFields } from "@jobtracker/contracts";
import type { Located, SchemaNode } from "../json-ld/graph.ts";
import type { Notes } from "../notes.ts";
import { cutText } from "../text/cut-text.ts";
import type { Found } from "./found.ts";
import { lineOfText } from "./line-of-text.ts";
import { literalOf } from "./literal.ts";

/** The first of the values that is a text which says something; no note, no cut. */
export const firstLine = (values: readonly Located[]): Found<string> | null => {
  for (const { value, path } of values) {
    const literal = literalOf(value);
    const line =
      typeof literal === "string" || typeof literal === "number" ? lineOfText(String(literal)) : null;
    if (line !== null) return { value: line, path };
  }
  return null;
};

/** A text cut to the length that its field can hold, with a note if it was longer. */
export const fitted = (
  found: Found<string>,
  field: keyof JobFields,
  length: number,
  notes: Notes,
): Found<string> => {
  if (found.value.length <= length) return found;
  notes.add(field, `Cut to ${length} of ${found.value.length} characters`);
  return { value: cutText(found.value, length), path: found.path };
};

/** The first of the named properties that holds a text; a note if there are values, but none is a text. */
export const readTextProperty = (
  node: SchemaNode,
  names: readonly string[],
  field: keyof JobFields,
  notes: Notes,
): Found<string> | null => {
  for (const name of names) {
    const values = node.property(name);
    const found = firstLine(values);
    if (found !== null) return found;
    const wrong = values.find(({ value }) => typeof value !== "string" && literalOf(value) === null);
    if (wrong !== undefined) notes.doubt(field, wrong.value, `at ${wrong.path} is not a text`);
  }
  return null;
};
