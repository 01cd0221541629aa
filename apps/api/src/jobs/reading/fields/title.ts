import type { SchemaNode } from "../json-ld/graph.ts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { fitted, readTextProperty } from "./text-property.ts";

/** `title`, or `name`, which older and pending examples of schema.org use. */
export const readTitle = (posting: SchemaNode, notes: Notes): Found<string> | null => {
  const found = readTextProperty(posting, ["title", "name"], "title", notes);
  return found === null ? null : fitted(found, "title", limits.title, notes);
};
