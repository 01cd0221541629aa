import { isDeepStrictEqual } from "node:util";
import type { PlainSection } from "@jobtracker/contracts";
import { schemasOf } from "../mapping/fields.ts";
import type { Plain } from "../mapping/fitting.ts";
import { areDatesAlike, bare } from "./matching.ts";

/** A field that a resume says otherwise than the profile. */
export interface FieldChange {
  readonly field: string;
  readonly now: unknown;
  readonly imported: unknown;
}

/** No statements of a person: where an entry came from, and what stands beside its fields. */
const NOT_COMPARED = new Set([
  "section",
  "kind",
  "source",
  "extra",
  "highlights",
  "basicsExtra",
  "locationExtra",
]);

export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const missing = (now: readonly unknown[], imported: readonly unknown[]): unknown[] => {
  const known = new Set(now.map(bare));
  return imported.filter((each) => !known.has(bare(each)));
};

/** Says the same, or less exactly so. */
const saysNothingNew = (field: string, now: unknown, imported: unknown): boolean => {
  if (isDeepStrictEqual(now, imported)) return true;
  if (Array.isArray(now) && Array.isArray(imported)) return missing(now, imported).length === 0;
  if (/date$/i.test(field) && typeof now === "string" && typeof imported === "string")
    return now.length >= imported.length && areDatesAlike(now, imported);
  return typeof now === "string" && typeof imported === "string" && now.trim() === imported.trim();
};

/** Lists grow together; undefined: one of them is no list. */
const grown = ({ now, imported }: FieldChange): readonly unknown[] | undefined =>
  Array.isArray(now) && Array.isArray(imported) ? [...now, ...missing(now, imported)] : undefined;

/** What the imported fields say that the known ones do not. A list that would grow beyond what its field takes stays. */
export const differences = (section: PlainSection | "basics", known: Plain, imported: Plain): FieldChange[] =>
  Object.entries(imported)
    .filter(([field, value]) => !NOT_COMPARED.has(field) && !isNothing(value))
    .filter(([field, value]) => !saysNothingNew(field, known[field], value))
    .map(([field, value]) => ({ field, now: known[field] ?? null, imported: value }))
    .filter((change) => {
      const list = grown(change);
      return list === undefined || schemasOf(section)[change.field]?.safeParse(list).success === true;
    });

/** Claims of the import that the entry does not have. */
export const newClaims = (known: Plain, imported: Plain): string[] => {
  const [has, says] = [known.highlights, imported.highlights];
  if (!Array.isArray(says)) return [];
  const texts = Array.isArray(has) ? has.map(({ text }: { readonly text: string }) => text) : [];
  return missing(texts, says).filter((each) => typeof each === "string");
};

/** What is written: lists grow; other fields are filled, or replaced too. */
export const writtenValue = (change: FieldChange, action: "fill" | "replace"): unknown =>
  grown(change) ?? (isNothing(change.now) || action === "replace" ? change.imported : undefined);
