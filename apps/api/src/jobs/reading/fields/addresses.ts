import type { Graph, Located, SchemaNode } from "../json-ld/graph.ts";
import { limits } from "../limits.ts";
import { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { literalOf } from "./literal.ts";

/** In the order of trust. An `@id` is an address only without its fragment, which names the object and not a page. */
const PROPERTIES = ["url", "mainEntityOfPage", "@id", "sameAs"] as const;

/** The whole http or https addresses that a posting gives as its own. */
export const readAddresses = (
  posting: SchemaNode,
  graph: Graph,
  base: string | null,
  notes: Notes,
): Found<string>[] =>
  PROPERTIES.flatMap((name) =>
    posting
      .property(name)
      .flatMap((located) => [located, ...idOf(located, graph)])
      .map(({ value, path }) => ({ value: wholeAddress(value, name === "@id", base, notes), path }))
      .filter((found): found is Found<string> => found.value !== null),
  );

/** The target of an `ApplyAction` among the posting's `potentialAction`. */
export const readApplyAddress = (
  posting: SchemaNode,
  graph: Graph,
  base: string | null,
): Found<string> | null => {
  for (const action of posting.property("potentialAction")) {
    const node = graph.node(action);
    if (node === null || !node.types.includes("applyaction")) continue;
    for (const target of node.property("target").flatMap((each) => [each, ...urlsOf(each, graph)])) {
      const address = wholeAddress(target.value, false, base, new Notes());
      if (address !== null) return { value: address, path: target.path };
    }
  }
  return null;
};

const urlsOf = (located: Located, graph: Graph): Located[] =>
  ["urlTemplate", "url"].flatMap((name) => graph.node(located)?.property(name) ?? []);

const idOf = (located: Located, graph: Graph): Located[] => graph.node(located)?.property("@id") ?? [];

const wholeAddress = (value: unknown, isId: boolean, base: string | null, notes: Notes): string | null => {
  const literal = literalOf(value);
  if (typeof literal !== "string") return null;
  const text = literal.trim();
  // A bare word is a name, not a page beside this one.
  const isAddress = /^https?:\/\//i.test(text) || (base !== null && /^(?:\/|\?|\.\.?\/)/.test(text));
  const url = isAddress ? URL.parse(text, base ?? undefined) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (isId) url.hash = "";
  if (url.href.length <= limits.url) return url.href;
  notes.add("url", `Left out: longer than ${limits.url} characters`);
  return null;
};
