import type { DatabaseSync } from "node:sqlite";
import type { ConstraintFinder } from "./errors.ts";

const UNIQUE_INDEXES = `
  select list.name, group_concat(info.name)
  from pragma_index_list(?) list, pragma_index_info(list.name) info
  where list.[unique] = 1 group by list.name`;

const PRIMARY_KEY_NAME = /CONSTRAINT \[(PK_[^\]]+)\]/;

/**
 * SQLite reports the columns of a violated uniqueness, not its name. Every unique constraint is kept as a unique index
 * of its name (see `migrations/embedded-ddl.ts`), so the catalogue knows it; the primary key's stands in the table's text.
 */
export const constraintFinder =
  (database: DatabaseSync): ConstraintFinder =>
  (table, columns) => {
    const wanted = columns.toSorted().join();
    const match = textRows(database, UNIQUE_INDEXES, table).find(
      ([name, covered]) => !name?.startsWith("sqlite_") && covered?.split(",").toSorted().join() === wanted,
    );
    if (match) return match[0];
    const [definition] = textRows(
      database,
      "select sql from sqlite_schema where type = 'table' and name = ?",
      table,
    );
    return definition?.[0]?.match(PRIMARY_KEY_NAME)?.[1];
  };

const textRows = (database: DatabaseSync, query: string, parameter: string): string[][] =>
  database
    .prepare(query, { returnArrays: true })
    .all(parameter)
    .map((row) => Object.values(row).map(String));
