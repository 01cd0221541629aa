import { z } from "zod";

/** Reads a JSON Schema (draft 2020-12) as far as this product looks into it; other keywords are kept as they are. */
export const JsonSchema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.json()).optional(),
  const: z.json().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), JsonSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), JsonSchema]).optional();
  },
  get items() {
    return JsonSchema.optional();
  },
  get anyOf() {
    return z.array(JsonSchema).optional();
  },
  get oneOf() {
    return z.array(JsonSchema).optional();
  },
  get allOf() {
    return z.array(JsonSchema).optional();
  },
});
export type JsonSchema = z.output<typeof JsonSchema>;

/**
 * The JSON Schema of what a caller sends (`input`) or gets (`output`). Checks that JSON Schema cannot say (refinements)
 * are missing in it.
 */
export const jsonSchemaOf = (schema: z.ZodType, direction: "input" | "output"): JsonSchema =>
  JsonSchema.parse(z.toJSONSchema(schema, { io: direction }));

/** The schema that a local `$ref` (`#/$defs/Name`, RFC 6901) stands for; undefined if there is none. */
export const resolveReference = (root: JsonSchema, reference: string): JsonSchema | undefined => {
  const keys = reference
    .slice(1)
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  let found: unknown = root;
  for (const key of keys) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  }
  return JsonSchema.safeParse(found).data;
};
