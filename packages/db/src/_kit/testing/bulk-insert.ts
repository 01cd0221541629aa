import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { getTableColumns, type InferInsertModel } from "drizzle-orm";
import { getTableConfig, type MsSqlTable } from "drizzle-orm/mssql-core";

/** A write of very many rows loses nothing that could not be made again: no log, and what is changed stays in memory. */
const FAST = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000";

type Insert<Table extends MsSqlTable> = (row: InferInsertModel<Table> & Record<string, unknown>) => void;

/** Inserts rows of a table, with their ids, by one statement that is built once. */
export type InsertInto = <Table extends MsSqlTable>(table: Table) => Insert<Table>;

const isStorable = (value: unknown): value is SQLInputValue =>
  value === null || typeof value === "string" || typeof value === "number";

const insertInto =
  (database: DatabaseSync): InsertInto =>
  (table) => {
    const columns = Object.entries(getTableColumns(table));
    const names = columns.map(([, { name }]) => `[${name}]`).join(", ");
    const places = columns.map(() => "?").join(", ");
    const { name } = getTableConfig(table);
    const statement = database.prepare(`insert into [${name}] (${names}) values (${places})`);
    return (row) => {
      const values = columns.map(([key, column]): SQLInputValue => {
        const value = row[key] ?? null;
        const stored: unknown = value === null ? null : column.mapToDriverValue(value);
        if (typeof stored === "boolean") return stored ? 1 : 0;
        if (!isStorable(stored)) throw new TypeError(`${name}.${column.name} cannot be written in bulk`);
        return stored;
      });
      statement.run(...values);
    };
  };

/** Takes the indexes of the tables away. @returns what makes them anew, each sorted once instead of grown row by row */
const withoutIndexes = (database: DatabaseSync): string[] => {
  const indexes = database
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null")
    .all();
  for (const { name } of indexes) database.exec(`drop index [${name}]`);
  return indexes.map(({ sql }) => String(sql));
};

/**
 * Writes into the file of an embedded database that nobody has open, in one transaction. That foreign keys lead somewhere is not looked
 * at; that what is unique is unique, at the end.
 */
export const bulkInsert = (file: string, work: (into: InsertInto) => void): void => {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    database.exec(`${FAST}; BEGIN`);
    const indexes = withoutIndexes(database);
    work(insertInto(database));
    for (const index of indexes) database.exec(index);
    database.exec("COMMIT; PRAGMA journal_mode = WAL");
  } finally {
    database.close();
  }
};
