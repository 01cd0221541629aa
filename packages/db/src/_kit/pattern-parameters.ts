import type { Placeholder } from "drizzle-orm";

/** Search patterns as parameters of a statement whose shape says how many there are: `pattern0`, `pattern1`, … */
export type PatternValues = { readonly [Name in `pattern${number}`]: string };

export const patternValues = (patterns: readonly string[]): PatternValues =>
  Object.fromEntries(patterns.map((pattern, index) => [`pattern${index}`, pattern]));

export const patternParameters = (
  parameters: { readonly [Name in keyof PatternValues]: Placeholder },
  count: number,
): Placeholder[] =>
  Array.from({ length: count }, (_, index) => parameters[`pattern${index}`]).filter(
    (one) => one !== undefined,
  );
