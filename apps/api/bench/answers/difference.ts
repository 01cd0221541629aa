type Path = readonly (string | number)[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 120) ?? "absent";

/** A cursor is only understood by the server that wrote it: what counts is whether there is one, and where it leads. */
const CURSOR = "nextCursor";

/** The first place where two JSON values differ, in words; undefined if they are equal. */
export const firstDifference = (
  product: unknown,
  floor: unknown,
  ignored: ReadonlySet<string> = new Set(),
  path: Path = [],
): string | undefined => {
  if (product === floor) return undefined;
  if (!isRecord(product) || !isRecord(floor) || Array.isArray(product) !== Array.isArray(floor))
    return `at ${path.join(".") || "the top"} the product has ${shown(product)}, the floor ${shown(floor)}`;
  for (const key of new Set([...Object.keys(product), ...Object.keys(floor)])) {
    if (ignored.has(key)) continue;
    if (key === CURSOR && typeof product[key] === "string" && typeof floor[key] === "string") continue;
    const difference = firstDifference(product[key], floor[key], ignored, [...path, key]);
    if (difference !== undefined) return difference;
  }
  return undefined;
};
