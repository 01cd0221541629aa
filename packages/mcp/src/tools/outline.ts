import type { JsonSchema } from "@jobtracker/contracts/schema";

const hasFields = ({ properties, additionalProperties }: JsonSchema) =>
  properties !== undefined || typeof additionalProperties === "object";

const outlined = <Schema extends JsonSchema | boolean>(schemas: Record<string, Schema>, levels: number) =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      typeof schema === "object" ? outline(schema, levels) : schema,
    ]),
  );

/**
 * A schema whose records are spelled out only `levels` deep below the first: deeper ones are just objects. Looser than
 * the whole schema, so all that fits the whole one fits it.
 */
export const outline = (schema: JsonSchema, levels: number): JsonSchema => {
  const { properties, additionalProperties, required, items, anyOf, ...rest } = schema;
  const lists = {
    ...(items === undefined ? {} : { items: outline(items, levels) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((option) => outline(option, levels)) }),
  };
  if (levels < 0 || !hasFields(schema)) return { ...rest, ...lists };
  return {
    ...rest,
    ...lists,
    ...(properties === undefined ? {} : { properties: outlined(properties, levels - 1) }),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: outline(additionalProperties, levels - 1) }
      : {}),
    ...(required === undefined ? {} : { required }),
  };
};

/** True for `{ items: […], nextCursor }` and its like: what is told is told by the records in the one list. */
export const isEnvelope = ({ properties = {} }: JsonSchema): boolean => {
  const fields = Object.values(properties);
  return fields.filter(({ items }) => items !== undefined).length === 1 && !fields.some(hasFields);
};
