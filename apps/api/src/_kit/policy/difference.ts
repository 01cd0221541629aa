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

/** The fields of a changed row that are not the same before and after. */
const differencesOf = ({ table, id, before, after }: Change): FieldDifference[] =>
  Object.keys({ ...before, ...after }).flatMap((field) => {
    // Most are the same, whatever they are.
    if (before !== null && after !== null && before[field] === after[field]) return [];
    const was = sideOf(before, field);
    const is = sideOf(after, field);
    if (was === is || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [
      {
        table,
        id,
        field,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });

/** The field-level difference of an operation. */
export const difference = (changes: readonly Change[]): FieldDifference[] => changes.flatMap(differencesOf);
