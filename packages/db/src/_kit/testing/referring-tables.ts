import { is } from "drizzle-orm";
import { getTableConfig, MsSqlTable } from "drizzle-orm/mssql-core";
import * as schema from "../../schema.ts";
import type { Queryable } from "../database.ts";

const tables = Object.values(schema).filter((value) => is(value, MsSqlTable));

/** `Table.Column` of every foreign key to the table. */
export const columnsReferringTo = (name: string): string[] =>
  tables.flatMap((table) => {
    const config = getTableConfig(table);
    return config.foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const isTo = getTableConfig(foreignTable).name === name;
      return isTo ? columns.map((column) => `${config.name}.${column.name}`) : [];
    });
  });

/** All rows of a table, of every person, by the names of its columns. */
export const allRowsOf = async (db: Queryable, name: string): Promise<Record<string, unknown>[]> => {
  const table = tables.find((one) => getTableConfig(one).name === name);
  if (table === undefined) throw new Error(`There is no table ${name}`);
  const { columns } = getTableConfig(table);
  const rows: Record<string, unknown>[] = await db.select().from(table);
  const keys = Object.entries(table).filter(([, column]) => columns.includes(column));
  return rows.map((row) => Object.fromEntries(keys.map(([key, column]) => [column.name, row[key]])));
};
