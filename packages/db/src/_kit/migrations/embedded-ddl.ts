import type { CheckDefinition, ColumnDefinition, ForeignKeyDefinition, NamedColumns, TableDefinition } from "./catalogue.ts";

/*
 * A table in SQLite's words. Types keep their T-SQL names, which give the right affinity (nvarchar → TEXT, int →
 * INTEGER, decimal → NUMERIC) and let one catalogue describe both engines. One exception: only INTEGER makes a row id.
 */

export const bracketed = (name: string) => `[${name}]`;
export const columnList = (columns: readonly string[]) => `(${columns.map(bracketed).join(", ")})`;

export const createTable = (table: TableDefinition, name = table.name): string => {
  const rowId = rowIdColumn(table);
  const lines = [
    ...table.columns.map((column) => columnText(column, column === rowId ? table.primaryKey.name : undefined)),
    ...(rowId ? [] : [`CONSTRAINT ${bracketed(table.primaryKey.name)} PRIMARY KEY ${columnList(table.primaryKey.columns)}`]),
    ...table.foreignKeys.map(foreignKeyText),
    ...table.checks.map(checkText),
  ];
  return `CREATE TABLE ${bracketed(name)} (\n  ${lines.join(",\n  ")}\n);`;
};

export const createIndexes = (table: TableDefinition): string[] => [
  ...table.uniques.map((unique) => createIndex(table.name, unique, true)),
  ...table.indexes.map((index) => createIndex(table.name, index, false)),
];

export const createIndex = (table: string, { name, columns }: NamedColumns, unique: boolean) =>
  `CREATE ${unique ? "UNIQUE " : ""}INDEX ${bracketed(name)} ON ${bracketed(table)} ${columnList(columns)};`;

/** The identity column, if it alone is the primary key: AUTOINCREMENT never gives a number twice, like IDENTITY. */
const rowIdColumn = ({ columns, primaryKey }: TableDefinition) =>
  columns.find(({ name, identity }) => identity && primaryKey.columns.length === 1 && primaryKey.columns[0] === name);

export const columnText = ({ name, type, nullable, defaultValue }: ColumnDefinition, rowIdKey?: string) => {
  if (rowIdKey) return `${bracketed(name)} INTEGER CONSTRAINT ${bracketed(rowIdKey)} PRIMARY KEY AUTOINCREMENT`;
  const declared = type.includes("(max)") ? bracketed(type) : type;
  const required = nullable ? "" : " NOT NULL";
  return `${bracketed(name)} ${declared}${required}${defaultValue === null ? "" : ` DEFAULT (${defaultValue})`}`;
};

const foreignKeyText = ({ name, columns, references, referencedColumns, onDelete }: ForeignKeyDefinition) => {
  const action = onDelete === "no action" ? "" : ` ON DELETE ${onDelete.toUpperCase()}`;
  return `CONSTRAINT ${bracketed(name)} FOREIGN KEY ${columnList(columns)} REFERENCES ${bracketed(references)} ${columnList(referencedColumns)}${action}`;
};

const checkText = ({ name, expression }: CheckDefinition) => `CONSTRAINT ${bracketed(name)} CHECK (${expression})`;
