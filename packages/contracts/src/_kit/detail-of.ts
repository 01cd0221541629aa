import type { z } from "zod";

/**
 * Marks a field that tells a reader nothing beyond the field `other` beside it: the same in another form, or in finer
 * detail. Programs get both; the text that AI clients read leaves it out where the other one is present.
 */
export const detailOf = <Schema extends z.ZodType>(other: string, schema: Schema) =>
  schema.meta({ ...schema.meta(), detailOf: other });
