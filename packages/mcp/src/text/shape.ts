import { detailedField, isUntrusted, type JsonSchema, resolveReference } from "@jobtracker/contracts/schema";
import { visible } from "./mark.ts";

/** What the text form needs to know of an output's schema. */
export interface Shape {
  /** Strings here, and below where nothing else is said, are strangers' words. */
  readonly untrusted: boolean;
  readonly isInstant: boolean;
  /** Of a field: its name as it is written. Undefined for values whose key is no name of the schema. */
  readonly label: string | undefined;
  /** Left out where this field beside it is present. */
  readonly detailOf: string | undefined;
  readonly fields: ReadonlyMap<string, Shape>;
  /** The fields that others are details of. */
  readonly detailed: ReadonlySet<string>;
  /** Of the values of a record, whatever their keys. */
  readonly rest: Shape | undefined;
  readonly item: Shape | undefined;
}

const plain: Shape = {
  untrusted: false,
  isInstant: false,
  label: undefined,
  detailOf: undefined,
  fields: new Map(),
  detailed: new Set(),
  rest: undefined,
  item: undefined,
};

/** For values that no schema speaks of: they may be anybody's words. */
const unspoken: Shape = { ...plain, untrusted: true };

const both = (one: Shape | undefined, other: Shape | undefined) =>
  one === undefined || other === undefined ? (one ?? other) : merged(one, other);

const mergedFields = (one: ReadonlyMap<string, Shape>, other: ReadonlyMap<string, Shape>) => {
  const fields = new Map(one);
  for (const [name, shape] of other) fields.set(name, both(one.get(name), shape) ?? shape);
  return fields;
};

/** One shape for the options of a union: what is untrusted in one of them is untrusted. */
const merged = (one: Shape, other: Shape): Shape => ({
  untrusted: one.untrusted || other.untrusted,
  isInstant: one.isInstant || other.isInstant,
  label: one.label ?? other.label,
  detailOf: one.detailOf ?? other.detailOf,
  fields: mergedFields(one.fields, other.fields),
  detailed: one.detailed.union(other.detailed),
  rest: both(one.rest, other.rest),
  item: both(one.item, other.item),
});

const SIMPLE_NAME = /^[\w-]{1,64}$/;

/** The name of a field as it is written. */
export const labelOf = (name: string): string =>
  SIMPLE_NAME.test(name) ? name : JSON.stringify(visible(name));

const saysSomething = ({ type, enum: values, const: value }: JsonSchema) =>
  type !== undefined || values !== undefined || value !== undefined;

class Reader {
  readonly #root: JsonSchema;
  readonly #underway = new Set<string>();

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  read(schema: JsonSchema, inherited: boolean): Shape {
    const untrusted = inherited || isUntrusted(schema);
    const shape =
      schema.$ref === undefined ? this.#direct(schema, untrusted) : this.#referred(schema.$ref, untrusted);
    return {
      ...shape,
      untrusted: shape.untrusted || untrusted,
      detailOf: detailedField(schema) ?? shape.detailOf,
    };
  }

  /** A schema that refers to itself describes any JSON: nothing is known of its text. */
  #referred(reference: string, untrusted: boolean): Shape {
    const target = resolveReference(this.#root, reference);
    if (target === undefined || this.#underway.has(reference)) return unspoken;
    this.#underway.add(reference);
    const shape = this.read(target, untrusted);
    this.#underway.delete(reference);
    return shape;
  }

  #direct(schema: JsonSchema, untrusted: boolean): Shape {
    const options = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    if (options !== undefined)
      return options.map((option) => this.read(option, untrusted)).reduce(merged, plain);
    if (!saysSomething(schema)) return unspoken;
    const { properties = {}, additionalProperties: rest, items } = schema;
    const fields = new Map(
      Object.entries(properties).map(([name, field]) => [
        name,
        { ...this.read(field, untrusted), label: labelOf(name) },
      ]),
    );
    return {
      untrusted,
      isInstant: schema.format === "date-time",
      label: undefined,
      detailOf: undefined,
      fields,
      detailed: new Set(
        fields.values().flatMap(({ detailOf }) => (detailOf === undefined ? [] : [detailOf])),
      ),
      rest: typeof rest === "object" ? this.read(rest, untrusted) : undefined,
      item: items === undefined ? undefined : this.read(items, untrusted),
    };
  }
}

export const shapeOf = (schema: JsonSchema): Shape => new Reader(schema).read(schema, false);

export const fieldShape = (shape: Shape, name: string): Shape =>
  shape.fields.get(name) ?? shape.rest ?? unspoken;

export const itemShape = (shape: Shape): Shape => shape.item ?? unspoken;
