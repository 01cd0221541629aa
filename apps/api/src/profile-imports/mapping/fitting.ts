import { isDeepStrictEqual } from "node:util";
import type { PlainSection } from "@jobtracker/contracts";
import { schemasOf } from "./fields.ts";

export type Plain = Readonly<Record<string, unknown>>;

/** As much as a profile keeps beside its fields. */
const LONGEST_EXTRA = 20_000;

export interface Fitted {
  readonly fields: Plain;
  /** What no field keeps as it is: of other names, empty, or not as the field wants it. */
  readonly extra: Plain;
  /** Names of what is too long to be kept at all. */
  readonly lost: readonly string[];
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What is kept word for word, or not in a field: an export gives back what came in. */
const fits = (
  section: PlainSection | "basics",
  field: string | undefined,
  value: unknown,
): field is string => {
  if (field === undefined || isEmptyList(value) || value === null) return false;
  const parsed = schemasOf(section)[field]?.safeParse(value);
  return parsed?.success === true && isDeepStrictEqual(parsed.data, value);
};

const withinLimit = (extra: Plain): Pick<Fitted, "extra" | "lost"> => {
  const kept = { ...extra };
  const lost: string[] = [];
  const length = (value: unknown) => JSON.stringify(value).length;
  while (length(kept) > LONGEST_EXTRA) {
    const [longest] = Object.keys(kept).sort((one, other) => length(kept[other]) - length(kept[one]));
    if (longest === undefined) break;
    delete kept[longest];
    lost.push(longest);
  }
  return { extra: kept, lost };
};

/** Parts what a section of JSON Resume says into a profile's fields and the rest. */
export const fit = (
  section: PlainSection | "basics",
  names: Readonly<Record<string, string>>,
  said: Plain,
): Fitted => {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(said)) {
    const field = Object.hasOwn(names, name) ? names[name] : undefined;
    if (fits(section, field, value)) fields[field] = value;
    else if (name !== "") extra[name] = value;
  }
  return { fields, ...withinLimit(extra) };
};

export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
