import { firstLine } from "../fields/text-property.ts";
import type { Graph, SchemaNode } from "../json-ld/graph.ts";
import { comparable, keyOf } from "./identity.ts";

/**
 * The organisation and the identifier that it gave the posting, as one key. Null without either of them, for an identifier that
 * cannot be one (zero, or the organisation's own name), and for addresses, which are read as addresses.
 */
export const externalKeyOf = (
  posting: SchemaNode,
  graph: Graph,
  company: string | null,
  host: string | null,
): string | null => {
  const giver = company ?? host;
  if (giver === null) return null;
  for (const located of posting.property("identifier")) {
    const node = graph.node(located);
    const value = firstLine(node === null ? [located] : node.property("value"))?.value;
    if (value !== undefined && isIdentifier(value, giver)) {
      return keyOf(`${comparable(giver)}:${value.normalize("NFKC").toLowerCase()}`);
    }
  }
  return null;
};

const isIdentifier = (value: string, giver: string): boolean =>
  !/^(?:0+|https?:\/\/.*)$/i.test(value) &&
  comparable(value) !== comparable(giver) &&
  comparable(value) !== "";
