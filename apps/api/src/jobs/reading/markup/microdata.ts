import type { Attributes } from "../html/token-handlers.ts";
import type { MarkedElement } from "./markup-items.ts";

const ADDRESSES: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  link: "href",
  audio: "src",
  embed: "src",
  iframe: "src",
  img: "src",
  source: "src",
  track: "src",
  video: "src",
  object: "data",
  data: "value",
  meter: "value",
  time: "datetime",
};

/**
 * Microdata of HTML (its section 5.2.4 says where an element's value stands). `content` counts on every element, as sites write it and
 * search engines read it. `itemref` is not followed.
 */
export const microdataGrammar = (name: string, attributes: Attributes): MarkedElement | null => {
  const properties = words(attributes.get("itemprop"));
  const types = attributes.has("itemscope") ? words(attributes.get("itemtype")) : null;
  if (properties.length === 0 && types === null) return null;
  const value = attributes.get("content") ?? attributes.get(ADDRESSES[name] ?? "content") ?? null;
  return { types, id: attributes.get("itemid")?.trim() ?? null, properties, value };
};

/** Names divided by white space. */
export const words = (names: string | undefined): string[] => names?.split(/\s+/).filter(Boolean) ?? [];
