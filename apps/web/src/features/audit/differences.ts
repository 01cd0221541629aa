import type { FieldDifference } from "@jobtracker/contracts";
import { t } from "../../messages/index.ts";

/** Bookkeeping of every row: that it changed says nothing. */
const bookkeeping = new Set(["rowVersionNo", "updatedDate", "createdDate"]);

const isEmpty = (value: FieldDifference["before"]) => value === undefined || value === null || value === "";

/** The differences that mean something to a person. */
export const readable = (differences: readonly FieldDifference[]): FieldDifference[] =>
  differences.filter(
    ({ field, before, after }) => !bookkeeping.has(field) && !(isEmpty(before) && isEmpty(after)),
  );

/** Longer values are cut: a whole posting has no place in a table (characters). */
const LONGEST = 280;

export const writeValue = (value: FieldDifference["before"]): string => {
  if (isEmpty(value)) return t.audit.nothing;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** `postedDate` → `posted date`. */
export const writeField = (field: string): string =>
  field.replace(/([a-z\d])([A-Z])/g, (_both, end: string, start: string) => `${end} ${start.toLowerCase()}`);

export const writeRow = ({ table, id }: FieldDifference): string => t.audit.row(table, id);
