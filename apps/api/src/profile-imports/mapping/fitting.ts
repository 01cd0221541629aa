import { isDeepStrictEqual } from "node:util";
import { Extra, LONGEST_EXTRA, type PlainSection } from "@jobtracker/contracts";
import { schemasOf } from "./fields.ts";

export type Plain = Readonly<Record<string, unknown>>;

type Said = readonly [name: string, value: unknown];

export interface Fitted {
  readonly fields: Plain;
  /** What no field keeps as it is: of other names, empty, or not as the field wants it. */
  readonly extra: Plain;
  /** Names of what cannot be kept at all: it is too long, or no text that can be stored. */
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

const canBeKept = ([name, value]: Said): boolean => Extra.safeParse({ [name]: value }).success;

/** With the comma behind it; the braces around all of them take one character more. */
const lengthOf = ([name, value]: Said): number => JSON.stringify({ [name]: value }).length - 1;

/** What can be kept, without the longest of it where all together is longer than `room`, in characters of JSON. */
export const withinLimit = (said: readonly Said[], room = LONGEST_EXTRA): Pick<Fitted, "extra" | "lost"> => {
  const lost = new Set(said.filter((each) => !canBeKept(each)).map(([name]) => name));
  const kept = said.filter(([name]) => !lost.has(name));
  const measured = kept.map((each) => ({ name: each[0], length: lengthOf(each) }));
  let length = measured.reduce((sum, each) => sum + each.length, 1);
  for (const longest of measured.sort((one, other) => other.length - one.length)) {
    if (length <= room) break;
    lost.add(longest.name);
    length -= longest.length;
  }
  return { extra: Object.fromEntries(kept.filter(([name]) => !lost.has(name))), lost: [...lost] };
};

/** Parts what a section of JSON Resume says into a profile's fields and the rest. */
export const fit = (
  section: PlainSection | "basics",
  names: Readonly<Record<string, string>>,
  said: Plain,
): Fitted => {
  const fields: Record<string, unknown> = {};
  const others: Said[] = [];
  for (const [name, value] of Object.entries(said)) {
    const field = Object.hasOwn(names, name) ? names[name] : undefined;
    if (fits(section, field, value)) fields[field] = value;
    else if (name !== "") others.push([name, value]);
  }
  return { fields, ...withinLimit(others) };
};

export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
