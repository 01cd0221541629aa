import { limits } from "../limits.ts";
import { isRecord } from "./record.ts";
import { localName, typesOf } from "./vocabulary.ts";

/** A value and where it stands below its posting: `baseSalary.value`. */
export interface Located {
  readonly value: unknown;
  readonly path: string;
}

/** An object of the graph, read by schema.org's names however they are written (prefix, full address, capitals). */
export interface SchemaNode {
  readonly path: string;
  readonly types: readonly string[];
  /** The values of a property; one, a list and JSON-LD's `@list` look the same. Empty: absent or null. */
  property(name: string): Located[];
}

type Properties = ReadonlyMap<string, { readonly key: string; readonly value: unknown }>;

/** The objects of one capture: finds those that are only referred to (`{"@id": "#employer"}`). */
export class Graph {
  readonly #definitions = new Map<string, object>();
  readonly #properties = new WeakMap<object, Properties>();

  /** Remembers an object under its `@id`; the first that says more than its id wins. */
  define(value: Record<string, unknown>): void {
    const id = value["@id"];
    if (typeof id !== "string" || this.#definitions.has(id)) return;
    if (Object.keys(value).some((key) => key !== "@id" && key !== "@type")) this.#definitions.set(id, value);
  }

  /** The object that holds the properties: the value itself, or what its `@id` refers to. */
  resolve(value: Record<string, unknown>): object {
    const id = value["@id"];
    return (typeof id === "string" ? this.#definitions.get(id) : undefined) ?? value;
  }

  /** Null: the value is not an object. */
  node({ value, path }: Located): SchemaNode | null {
    if (!isRecord(value)) return null;
    const properties = this.#propertiesOf(this.resolve(value));
    return {
      path,
      types: typesOf(properties.get("@type")?.value ?? value["@type"]),
      property: (name) => locate(properties.get(name.toLowerCase()), path),
    };
  }

  #propertiesOf(object: object): Properties {
    const known = this.#properties.get(object);
    if (known !== undefined) return known;
    const properties = new Map<string, { key: string; value: unknown }>();
    for (const [key, value] of Object.entries(object)) {
      const name = localName(key);
      if (isSaid(value) && !properties.has(name)) properties.set(name, { key, value });
    }
    this.#properties.set(object, properties);
    return properties;
  }
}

const isSaid = (value: unknown) => value !== null && value !== undefined && value !== "";

const locate = (entry: { key: string; value: unknown } | undefined, parent: string): Located[] => {
  if (entry === undefined) return [];
  const path = parent === "" ? entry.key : `${parent}.${entry.key}`;
  return flatten({ value: entry.value, path }, 0);
};

/** Lists in lists are one list; only so many items are looked at. */
const flatten = ({ value, path }: Located, depth: number): Located[] => {
  const items = isRecord(value) ? (value["@list"] ?? value["@set"] ?? value) : value;
  if (!Array.isArray(items)) return isSaid(items) ? [{ value: items, path }] : [];
  if (depth > 3) return [];
  return items
    .slice(0, limits.postings)
    .flatMap((item, index) => flatten({ value: item, path: `${path}[${index}]` }, depth + 1))
    .slice(0, limits.postings);
};
