import type { FieldDifference } from "@jobtracker/contracts";
import { writeInstant } from "../../_kit/time/instants.ts";
import { audit } from "../../messages/audit.ts";

/** Bookkeeping of every row: that it changed says nothing. `sources`: where each field of a posting came from. */
const bookkeeping = new Set(["rowVersionNo", "updatedDate", "createdDate", "sources"]);

/** What the app alone needs: references, copies for searching, the formatted form of a text that is shown. */
const isInternal = (field: string) => /(Id|Normalized|Html)$/.test(field);

export const isNothing = (value: FieldDifference["before"]) =>
  value === undefined || value === null || value === "";

/** The differences that mean something to a person. */
export const readable = (differences: readonly FieldDifference[]): FieldDifference[] =>
  differences.filter(
    ({ field, before, after }) =>
      !bookkeeping.has(field) && !isInternal(field) && !(isNothing(before) && isNothing(after)),
  );

/** Longer values are cut: a whole posting has no place in a table (characters). */
const LONGEST = 280;

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const hasText = (value: unknown): value is { readonly text: string } =>
  typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";

const writeAny = (value: unknown, timeZone: string): string => {
  if (typeof value === "string") return INSTANT.test(value) ? writeInstant(value, timeZone) : value;
  if (typeof value === "boolean") return value ? audit.yes : audit.no;
  if (Array.isArray(value)) return value.map((each) => writeAny(each, timeZone)).join(" · ");
  if (hasText(value)) return value.text;
  return JSON.stringify(value);
};

export const writeValue = (value: FieldDifference["before"], timeZone: string): string => {
  if (isNothing(value)) return audit.nothing;
  const text = writeAny(value, timeZone);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** `postedDate` → `posted date`. */
export const writeField = (field: string): string =>
  field.replace(/([a-z\d])([A-Z])/g, (_both, end: string, start: string) => `${end} ${start.toLowerCase()}`);

export const writeRow = ({ table, id }: FieldDifference): string => audit.row(table, id);
