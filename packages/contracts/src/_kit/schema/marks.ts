import type { JsonSchema } from "./json-schema.ts";

/** True if the schema was marked with `untrusted`; what stands below it is untrusted too. */
export const isUntrusted = (schema: JsonSchema): boolean => schema.untrusted === true;

/** The name of the field that this one only adds detail to, if it was marked with `detailOf`. */
export const detailedField = (schema: JsonSchema): string | undefined =>
  typeof schema.detailOf === "string" ? schema.detailOf : undefined;
