import type { JobLocation } from "@jobtracker/contracts";
import type { Graph, Located, SchemaNode } from "../json-ld/graph.ts";
import { lineOfText } from "./line-of-text.ts";
import { literalOf } from "./literal.ts";
import { firstLine } from "./text-property.ts";

const PARTS = {
  street: "streetAddress",
  locality: "addressLocality",
  region: "addressRegion",
  postalCode: "postalCode",
  country: "addressCountry",
} as const;

/** The places that one value of `jobLocation` names; an empty list: it says nothing; null: it is not a place. */
export const locationOf = (located: Located, graph: Graph): JobLocation[] | null => {
  const literal = literalOf(located.value);
  if (typeof literal === "string") return placeFromText(literal);
  const node = graph.node(located);
  return node === null ? null : placesOf(node, graph);
};

const placesOf = (place: SchemaNode, graph: Graph): JobLocation[] => {
  const own = addressOf(place, graph);
  if (own !== null) return [own];
  const addresses = place.property("address").flatMap((address) => {
    const literal = literalOf(address.value);
    if (typeof literal === "string") return placeFromText(literal);
    const node = graph.node(address);
    const found = node && addressOf(node, graph);
    return found ? [found] : [];
  });
  const name = firstLine(place.property("name"));
  if (name === null) return addresses;
  const [only] = addresses;
  // A name beside nothing but a country says where in it.
  if (only !== undefined && addresses.length === 1 && only.text === only.country)
    return placeFromText(name.value).map((named) => ({ ...named, country: only.country }));
  return addresses.length > 0 ? addresses : placeFromText(name.value);
};

/** An object with the properties of an address; also where sites write them on the place itself. */
const addressOf = (node: SchemaNode, graph: Graph): JobLocation | null => {
  const part = (name: keyof typeof PARTS) => readPart(node, PARTS[name], graph);
  const parts = {
    street: part("street"),
    locality: part("locality"),
    region: part("region"),
    postalCode: part("postalCode"),
    country: part("country"),
  };
  const text = inOneLine(parts);
  return text === "" ? null : { text, ...parts };
};

/** A text, or an object with a name: `{"@type": "Country", "name": "US"}`. */
const readPart = (node: SchemaNode, name: string, graph: Graph): string | null => {
  const values = node.property(name);
  const named = values.flatMap((value) => graph.node(value)?.property("name") ?? []);
  return firstLine([...values, ...named])?.value ?? null;
};

/** Regions that are written as a code, before the postal code: "MI 48201". */
const LONGEST_REGION_CODE = 3;

/** "555 Clancy St, Detroit, MI 48201, US"; a numeric code without such a region stands before the town: "10115 Berlin, DE". */
const inOneLine = ({ street, locality, region, postalCode, country }: Omit<JobLocation, "text">): string => {
  const hasRegionCode = region !== null && region.length <= LONGEST_REGION_CODE;
  const codeBeforeTown = !hasRegionCode && postalCode !== null && /^\d/.test(postalCode);
  const town = codeBeforeTown ? joined(" ", postalCode, locality) : locality;
  const area = region === locality ? null : region;
  return joined(", ", street, town, codeBeforeTown ? area : joined(" ", area, postalCode), country) ?? "";
};

const joined = (separator: string, ...parts: (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length === 0 ? null : said.join(separator);
};

const placeFromText = (text: string): JobLocation[] => {
  const line = lineOfText(text);
  if (line === null) return [];
  return [{ text: line, street: null, locality: null, region: null, postalCode: null, country: null }];
};
