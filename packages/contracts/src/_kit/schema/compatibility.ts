import { type JsonSchema, resolveReference } from "./json-schema.ts";

/** A schema as it was and as it is, each within the document in which its `$ref`s are looked up. */
export interface SchemaChange {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly beforeRoot?: JsonSchema;
  readonly afterRoot?: JsonSchema;
}

/** One thing that breaks a client. `path`: field names from the root, `[]` for the items of a list, `{}` for those of a record. */
export interface Incompatibility {
  readonly path: string;
  readonly change: string;
}

type Direction = "input" | "output";

/** A schema's options (`anyOf`, `oneOf`, a nullable reference) laid side by side, without references. */
interface Shape {
  /** JSON types with their values where these are listed: `string "a"`, or `string`. Empty: anything. */
  readonly kinds: ReadonlySet<string>;
  readonly records: readonly JsonSchema[];
  readonly items: readonly JsonSchema[];
}

const asList = <Value>(value: Value | readonly Value[] | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Value];

const typeName = (value: unknown) =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

const kindsOf = (schema: JsonSchema): string[] => {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values !== undefined)
    return values.map((value) => (value === null ? "null" : `${typeName(value)} ${JSON.stringify(value)}`));
  return [...asList(schema.type)];
};

const shapeOf = (schema: JsonSchema, root: JsonSchema): Shape => {
  if (schema.$ref !== undefined) {
    const target = resolveReference(root, schema.$ref);
    return target === undefined ? { kinds: new Set(), records: [], items: [] } : shapeOf(target, root);
  }
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  const parts = options.map((option) => shapeOf(option, root));
  const isAnything = options.length > 0 && parts.some(({ kinds }) => kinds.size === 0);
  return {
    kinds: isAnything
      ? new Set()
      : new Set([...kindsOf(schema), ...parts.flatMap(({ kinds }) => [...kinds])]),
    records: [
      ...(schema.properties === undefined && typeof schema.additionalProperties !== "object" ? [] : [schema]),
      ...parts.flatMap(({ records }) => records),
    ],
    items: [...(schema.items === undefined ? [] : [schema.items]), ...parts.flatMap(({ items }) => items)],
  };
};

/** True if every value of the kind is of one of the kinds. */
const isCovered = (kind: string, kinds: ReadonlySet<string>): boolean => {
  const [type = ""] = kind.split(" ", 1);
  return (
    kinds.size === 0 || kinds.has(kind) || kinds.has(type) || (type === "integer" && kinds.has("number"))
  );
};

const listed = (kinds: Iterable<string>) => [...kinds].join(" | ") || "anything";

/** An input may accept more than before, an output may give less than before; the other way round breaks clients. */
const kindChanges = (direction: Direction, path: string, before: Shape, after: Shape): Incompatibility[] => {
  const [promised, given] = direction === "input" ? [before.kinds, after.kinds] : [after.kinds, before.kinds];
  const isNarrower =
    promised.size === 0 ? given.size > 0 : [...promised].some((kind) => !isCovered(kind, given));
  if (!isNarrower) return [];
  return [{ path, change: `${direction} type ${listed(before.kinds)} became ${listed(after.kinds)}` }];
};

/** Values that a list of allowed ones got in an output are let through: clients show unknown words as they are. */
const withoutListedValues = (shape: Shape): Shape => ({
  ...shape,
  kinds: new Set([...shape.kinds].map((kind) => kind.split(" ", 1)[0] ?? kind)),
});

const propertiesOf = (records: readonly JsonSchema[]) => {
  const fields = new Map<string, JsonSchema[]>();
  for (const { properties } of records) {
    for (const [name, schema] of Object.entries(properties ?? {}))
      fields.set(name, [...(fields.get(name) ?? []), schema]);
  }
  return fields;
};

const joined = (schemas: readonly JsonSchema[]): JsonSchema => {
  const [only] = schemas;
  return schemas.length === 1 && only !== undefined ? only : { anyOf: [...schemas] };
};

/** Required in every option that has fields at all. */
const requiredIn = (records: readonly JsonSchema[], name: string) =>
  records.length > 0 && records.every(({ required }) => required?.includes(name) === true);

const openValues = (records: readonly JsonSchema[]) =>
  records.flatMap(({ additionalProperties }) =>
    typeof additionalProperties === "object" ? [additionalProperties] : [],
  );

/** True for a record whose fields are not, or no longer, spelled out. */
const takesAnyField = ({ properties, additionalProperties }: JsonSchema) =>
  Object.keys(properties ?? {}).length === 0 && additionalProperties !== false;

class Comparison {
  readonly #direction: Direction;
  readonly #beforeRoot: JsonSchema;
  readonly #afterRoot: JsonSchema;
  /** Pairs that are being compared further up: schemas may refer to themselves. */
  readonly #underway = new Set<string>();

  constructor(direction: Direction, beforeRoot: JsonSchema, afterRoot: JsonSchema) {
    this.#direction = direction;
    this.#beforeRoot = beforeRoot;
    this.#afterRoot = afterRoot;
  }

  compare(path: string, before: JsonSchema, after: JsonSchema): Incompatibility[] {
    const pair = JSON.stringify([before, after]);
    if (this.#underway.has(pair)) return [];
    this.#underway.add(pair);
    const was = shapeOf(before, this.#beforeRoot);
    const is = shapeOf(after, this.#afterRoot);
    const isOutput = this.#direction === "output";
    const found = [
      ...kindChanges(
        this.#direction,
        path,
        isOutput ? withoutListedValues(was) : was,
        isOutput ? withoutListedValues(is) : is,
      ),
      ...this.#fields(path, was, is),
      ...this.#nested(`${path}[]`, was.items, is.items),
      ...this.#nested(`${path}{}`, openValues(was.records), openValues(is.records)),
    ];
    this.#underway.delete(pair);
    return found;
  }

  #nested(path: string, before: readonly JsonSchema[], after: readonly JsonSchema[]): Incompatibility[] {
    return before.length === 0 || after.length === 0 ? [] : this.compare(path, joined(before), joined(after));
  }

  #fields(path: string, was: Shape, is: Shape): Incompatibility[] {
    if (this.#direction === "input" && is.records.every(takesAnyField)) return [];
    const before = propertiesOf(was.records);
    const after = propertiesOf(is.records);
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    const kept = [...before].flatMap(([name, schemas]) => {
      const now = after.get(name);
      if (now === undefined) return [{ path: at(name), change: `${this.#direction} field removed` }];
      return [
        ...this.#presence(at(name), requiredIn(was.records, name), requiredIn(is.records, name)),
        ...this.compare(at(name), joined(schemas), joined(now)),
      ];
    });
    const added = [...after.keys()].filter((name) => !before.has(name) && requiredIn(is.records, name));
    const demanded =
      this.#direction === "input"
        ? added.map((name) => ({ path: at(name), change: "required input added" }))
        : [];
    return [...kept, ...demanded];
  }

  #presence(path: string, wasRequired: boolean, isRequired: boolean): Incompatibility[] {
    if (this.#direction === "input" && !wasRequired && isRequired)
      return [{ path, change: "input became required" }];
    if (this.#direction === "output" && wasRequired && !isRequired)
      return [{ path, change: "output became optional" }];
    return [];
  }
}

/**
 * What a change of a schema breaks for clients that were written against it. Of an input: a field that is removed,
 * renamed, retyped or becomes required, and a value that is no longer taken. Of an output: a field that is removed,
 * retyped or becomes optional. Limits (`maxLength`, `pattern`) are not compared.
 */
export const incompatibilities = (direction: Direction, change: SchemaChange): Incompatibility[] => {
  const { before, after, beforeRoot = before, afterRoot = after } = change;
  return new Comparison(direction, beforeRoot, afterRoot).compare("", before, after);
};
