import { isRecord } from "../json-ld/record.ts";

export type Literal = string | number | boolean;

/** The plain value of JSON-LD: as it is, or of a value object (`{"@value": "…", "@language": "de"}`). Null: something else. */
export const literalOf = (value: unknown): Literal | null => {
  const plain = isRecord(value) && "@value" in value ? value["@value"] : value;
  return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : null;
};
