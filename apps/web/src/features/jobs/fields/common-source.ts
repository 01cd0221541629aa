import type { FieldSource, FieldSources } from "@jobtracker/contracts";

/** Fewer fields of a kind are no rule that others differ from. */
const FEWEST = 2;

/** Where most of the fields came from: said once, so that only the others say it themselves. */
export const commonSource = (sources: FieldSources): FieldSource["kind"] | undefined => {
  const counts = new Map<FieldSource["kind"], number>();
  for (const { kind } of Object.values(sources)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most !== undefined && most[1] >= FEWEST ? most[0] : undefined;
};
