import type { DatabaseSync } from "node:sqlite";
import {
  type Catalogue,
  type ColumnDefinition,
  type ForeignKeyDefinition,
  type NamedColumns,
  type TableDefinition,
} from "./catalogue.ts";
import { constraintsIn, listedColumns } from "./embedded-definition.ts";

const TABLES = `select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite%' and name <> ?`;
const COLUMNS = "select name, type, [notnull], pk, dflt_value from pragma_table_info(?) order by cid";
const INDEXES = `
  select list.name, list.[unique], info.name from pragma_index_list(?) list, pragma_index_info(list.name) info
  where list.origin = 'c' order by list.name, info.seqno`;

/** Reads back what the migrations made of an embedded database, the table of the migrations themselves left out. */
export const embeddedCatalogue = (database: DatabaseSync, migrationTable: string): Catalogue =>
  textRows(database, TABLES, migrationTable).map(([name = "", definition = ""]) => readTable(database, name, definition));

const readTable = (database: DatabaseSync, name: string, definition: string): TableDefinition => {
  const constraints = constraintsIn(definition);
  const primaryKey = constraints.find(({ kind }) => kind === "PRIMARY KEY");
  const columns = textRows(database, COLUMNS, name);
  const key = columns.filter(([, , , position]) => position !== "0").toSorted((a, b) => Number(a[3]) - Number(b[3]));
  return {
    name,
    columns: columns.map(readColumn),
    primaryKey: { name: primaryKey?.name ?? "", columns: key.map(([column = ""]) => column) },
    uniques: readIndexes(database, name, "1"),
    foreignKeys: constraints.filter(({ kind }) => kind === "FOREIGN KEY").map(readForeignKey),
    checks: constraints
      .filter(({ kind }) => kind === "CHECK")
      .map((check) => ({ name: check.name, expression: check.parentheses[0] ?? "" })),
    indexes: readIndexes(database, name, "0"),
  };
};

const readColumn = ([name = "", type = "", required, , defaultValue]: string[]): ColumnDefinition => {
  const identity = type === "INTEGER";
  return {
    name,
    // SQLite gives its own type names back in upper case: INT.
    type: identity ? "int" : type.toLowerCase(),
    nullable: !identity && required === "0",
    identity,
    defaultValue: defaultValue === "null" ? null : (defaultValue ?? null),
  };
};

const readIndexes = (database: DatabaseSync, table: string, unique: string): NamedColumns[] => {
  const rows = textRows(database, INDEXES, table).filter((row) => row[1] === unique);
  const columnsByName = Map.groupBy(rows, ([name]) => name ?? "");
  return Array.from(columnsByName, ([name, columns]) => ({ name, columns: columns.map(([, , column = ""]) => column) }));
};

const readForeignKey = ({ name, parentheses, rest }: ReturnType<typeof constraintsIn>[number]): ForeignKeyDefinition => {
  const action = / ON DELETE (CASCADE|SET NULL)/.exec(rest)?.[1];
  return {
    name,
    columns: listedColumns(parentheses[0]),
    references: /REFERENCES \[([^\]]+)\]/.exec(rest)?.[1] ?? "",
    referencedColumns: listedColumns(parentheses[1]),
    onDelete: action === "CASCADE" ? "cascade" : action === "SET NULL" ? "set null" : "no action",
  };
};

const textRows = (database: DatabaseSync, query: string, parameter: string): string[][] =>
  database
    .prepare(query, { returnArrays: true })
    .all(parameter)
    .map((row) => Object.values(row).map(String));
