import { type Description, descriptionOf } from "../html/description.ts";
import type { SchemaNode } from "../json-ld/graph.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { literalOf } from "./literal.ts";

/** `description`; of several texts all, one after another. */
export const readDescription = (
  posting: SchemaNode,
  base: string | null,
  notes: Notes,
): Found<Description> | null => {
  const values = posting.property("description");
  const texts = values.map(({ value }) => literalOf(value)).filter((literal) => typeof literal === "string");
  const path = values[0]?.path.replace(/\[0\]$/, "");
  if (path === undefined) return null;
  if (texts.length === 0) notes.doubt("descriptionHtml", values[0]?.value, "is not a text");
  const description = descriptionOf(texts.join("\n\n"), base, notes);
  return description && { value: description, path };
};
