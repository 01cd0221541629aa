import type { Attributes } from "../html/token-handlers.ts";
import type { MarkedElement } from "./markup-items.ts";
import { words } from "./microdata.ts";

/** Where RDFa Lite looks for a value before the content, in its order (RDFa Core 1.1, section 7.5, step 11). */
const VALUES = ["content", "resource", "href", "src", "datetime"] as const;

/** RDFa Lite 1.1: `typeof`, `property`, `resource`. Prefixes and vocabularies are told apart where the properties are read. */
export const rdfaGrammar = (_name: string, attributes: Attributes): MarkedElement | null => {
  const properties = words(attributes.get("property"));
  const types = attributes.has("typeof") ? words(attributes.get("typeof")) : null;
  if (properties.length === 0 && types === null) return null;
  const id = attributes.get("resource") ?? attributes.get("about") ?? null;
  const value =
    VALUES.filter((attribute) => types === null || attribute === "content")
      .map((attribute) => attributes.get(attribute))
      .find((found) => found !== undefined) ?? null;
  return { types, id: types === null ? null : id, properties, value };
};
