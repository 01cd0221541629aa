import type { z } from "zod";

/** Marks text that strangers wrote (a posting): it is shown to AI clients between marks, as data and never as instructions. */
export const untrusted = <Schema extends z.ZodType>(schema: Schema) =>
  schema.meta({ ...schema.meta(), untrusted: true });
