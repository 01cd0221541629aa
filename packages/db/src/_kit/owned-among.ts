import { and, inArray, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { MsSqlColumn } from "drizzle-orm/mssql-core";

interface Wanted {
  readonly userId: number | Placeholder;
  readonly ids: readonly (number | Placeholder)[];
}

/**
 * That rows are among these, by their primary key, and the person's. `+ 0` keeps the engines from going through all rows of the person
 * along an index that begins with them, which the embedded engine does from a few ids on: the ids are fewer.
 */
export const ownedAmong = (
  { userId: owner, id }: { readonly userId: MsSqlColumn; readonly id: MsSqlColumn },
  { userId, ids }: Wanted,
): SQL | undefined => and(inArray(id, [...ids]), sql`${owner} + 0 = ${userId}`);
