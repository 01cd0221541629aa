import type { JsonSchema } from "@jobtracker/contracts/schema";

type Direction = "input" | "output";

/** Limits that only an odd value reaches are left to the server, which checks every input and names what is wrong. */
const TELLING_LENGTH = 20;
const TELLING_NUMBER = 1000;
const TELLING_PATTERN = 20;

const isNull = (schema: JsonSchema) => schema.type === "null";

/** `anyOf: [X, null]` as X that may be null. */
const withNull = (schema: JsonSchema): JsonSchema | undefined => {
  if (schema.enum !== undefined) return { enum: [...schema.enum, null], ...described(schema) };
  if (typeof schema.type === "string") return { ...schema, type: [schema.type, "null"] };
  return undefined;
};

const described = ({ description }: JsonSchema) => (description === undefined ? {} : { description });

const isTelling = (keyword: string, value: unknown, schema: JsonSchema): boolean => {
  switch (keyword) {
    case "default":
    case "format":
      return true;
    case "pattern":
      return schema.format === undefined && String(value).length <= TELLING_PATTERN;
    case "minimum":
      return Number(value) > 1;
    case "maximum":
      return Number(value) <= TELLING_NUMBER;
    case "minItems":
    case "minLength":
      return Number(value) > 1;
    case "maxItems":
    case "maxLength":
      return Number(value) <= TELLING_LENGTH;
    default:
      return false;
  }
};

const limitsOf = (schema: JsonSchema) =>
  Object.fromEntries(Object.entries(schema).filter(([keyword, value]) => isTelling(keyword, value, schema)));

const KEY = /^Key of a (\w+)$/;

/** A field's own name says what `Key of a Job` does: `jobId`, or `id` of a tool that says what it is about. */
const saysItself = (name: string, { description = "" }: JsonSchema): boolean => {
  const table = KEY.exec(description)?.[1]?.toLowerCase();
  return table?.endsWith(name.replace(/id$/i, "").toLowerCase()) === true;
};

const withoutWords = ({ description: _, ...schema }: JsonSchema): JsonSchema => schema;

const compactProperties = (properties: Record<string, JsonSchema>, direction: Direction) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      compact(saysItself(name, schema) ? withoutWords(schema) : schema, direction),
    ]),
  );

const compactUnion = (
  schema: JsonSchema,
  options: readonly JsonSchema[],
  direction: Direction,
): JsonSchema => {
  const others = options.filter((option) => !isNull(option)).map((option) => compact(option, direction));
  const [only] = others;
  const single = others.length === 1 && only !== undefined ? only : undefined;
  const merged = single !== undefined && options.length > 1 ? withNull(single) : single;
  const union = merged ?? { anyOf: others.length < options.length ? [...others, { type: "null" }] : others };
  return { ...union, ...(direction === "input" ? described(schema) : {}) };
};

/** A schema in few bytes: all fields and types of it; of the limits and words those that help a model to write an input. */
export const compact = (schema: JsonSchema, direction: Direction): JsonSchema => {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return compactUnion(schema, options, direction);
  const isInput = direction === "input";
  const { type, properties, items, additionalProperties, required } = schema;
  return {
    ...(schema.$ref === undefined && type !== undefined ? { type } : {}),
    ...(isInput ? { ...described(schema), ...limitsOf(schema) } : {}),
    ...(schema.enum !== undefined && isInput ? { enum: schema.enum } : {}),
    ...(schema.const !== undefined ? { const: schema.const } : {}),
    ...(properties === undefined ? {} : { properties: compactProperties(properties, direction) }),
    ...(isInput && required !== undefined && required.length > 0 ? { required } : {}),
    ...(typeof additionalProperties === "object" && Object.keys(additionalProperties).length > 0
      ? { additionalProperties: compact(additionalProperties, direction) }
      : {}),
    ...(items === undefined ? {} : { items: compact(items, direction) }),
  };
};
