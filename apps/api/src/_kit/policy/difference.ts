import type { FieldDifference } from "@jobtracker/contracts";
import type { Change } from "../handler.ts";

const asJson = (value: unknown): FieldDifference["before"] => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
};

const sideOf = (row: Change["before"], field: string) =>
  row === null ? undefined : asJson(row[field] ?? null);

const fieldsOf = ({ before, after }: Change): string[] =>
  before === null || after === null
    ? Object.keys(after ?? before ?? {})
    : Object.keys({ ...before, ...after });

/** The fields of a changed row that are not the same before and after. */
const differencesOf = (change: Change): FieldDifference[] => {
  const { table, id, before, after } = change;
  const found: FieldDifference[] = [];
  for (const field of fieldsOf(change)) {
    // Most are the same, whatever they are.
    if (before !== null && after !== null && before[field] === after[field]) continue;
    const was = sideOf(before, field);
    const is = sideOf(after, field);
    if (was === is || JSON.stringify(was) === JSON.stringify(is)) continue;
    if (was === undefined) found.push({ table, id, field, after: is });
    else if (is === undefined) found.push({ table, id, field, before: was });
    else found.push({ table, id, field, before: was, after: is });
  }
  return found;
};

/** The field-level difference of an operation. */
export const difference = (changes: readonly Change[]): FieldDifference[] => changes.flatMap(differencesOf);
