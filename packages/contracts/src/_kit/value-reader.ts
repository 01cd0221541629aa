import type { z } from "zod";

/** Reads values of a small closed set, such as the words of an enumeration or none: each is parsed once. Throws a ZodError. */
export const valueReader = <Value>(schema: z.ZodType<Value>): ((value: unknown) => Value) => {
  const known = new Map<unknown, Value>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const read = schema.parse(value);
    known.set(value, read);
    return read;
  };
};
