import { isDeepStrictEqual } from "node:util";
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

/** What the imported fields say that the known ones do not. */
export const differences = (known: Plain, imported: Plain): FieldChange[] =>
  Object.entries(imported)
    .filter(([field, value]) => !NOT_COMPARED.has(field) && !isNothing(value))
    .filter(([field, value]) => !saysNothingNew(field, known[field], value))
    .map(([field, value]) => ({ field, now: known[field] ?? null, imported: value }));

/** Claims of the import that the entry does not have. */
export const newClaims = (known: Plain, imported: Plain): string[] => {
  const [has, says] = [known.highlights, imported.highlights];
  if (!Array.isArray(says)) return [];
  const texts = Array.isArray(has) ? has.map(({ text }: { readonly text: string }) => text) : [];
  return missing(texts, says).filter((each) => typeof each === "string");
};

/** What is written: lists grow; other fields are filled, or replaced too. */
export const writtenValue = ({ now, imported }: FieldChange, action: "fill" | "replace"): unknown => {
  if (Array.isArray(now) && Array.isArray(imported)) return [...now, ...missing(now, imported)];
  return isNothing(now) || action === "replace" ? imported : undefined;
};
