import { isDeepStrictEqual } from "node:util";
import { type Catalogue, type ColumnDefinition, type NamedColumns, sortedTable, type TableDefinition } from "./catalogue.ts";
import { bracketed, columnList, columnText, createIndex, createIndexes, createTable } from "./embedded-ddl.ts";

/**
 * The statements that turn an embedded database of the form `before` into `after`.
 * @param mayDrop tables and columns that disappear are dropped; otherwise they are refused, since a rename looks the same
 */
export const embeddedDifference = (before: Catalogue, after: Catalogue, mayDrop: boolean): string[] => {
  const known = new Map(before.map((table) => [table.name, table]));
  const wanted = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !wanted.has(name));
  if (gone.length > 0 && !mayDrop) refuseDrop(gone.map(({ name }) => name));
  return [
    ...after.flatMap((table) => {
      const old = known.get(table.name);
      return old ? changeTable(old, table, mayDrop) : [createTable(table), ...createIndexes(table)];
    }),
    ...gone.map(({ name }) => `DROP TABLE ${bracketed(name)};`),
  ];
};

const refuseDrop = (names: readonly string[]): never => {
  throw new Error(
    `${names.join(", ")} would be dropped with its content. If that is meant, draft again with --drop; if it was renamed, say so with --rename (a table: write the migration by hand).`,
  );
};

const changeTable = (old: TableDefinition, table: TableDefinition, mayDrop: boolean): string[] => {
  if (isDeepStrictEqual(sortedTable(old), sortedTable(table))) return [];
  const kept = new Set(old.columns.map(({ name }) => name));
  const wanted = new Set(table.columns.map(({ name }) => name));
  const dropped = old.columns.filter(({ name }) => !wanted.has(name));
  if (dropped.length > 0 && !mayDrop) refuseDrop(dropped.map(({ name }) => `${table.name}.${name}`));
  const added = table.columns.filter(({ name }) => !kept.has(name));
  for (const column of added) refuseUnfilled(table.name, column);
  const extended = { ...old, columns: [...old.columns, ...added], uniques: table.uniques, indexes: table.indexes };
  if (isDeepStrictEqual(sortedTable(extended), sortedTable(table)))
    return [...addColumns(table, added), ...changeIndexes(old, table)];
  return rebuild(
    table,
    table.columns.filter(({ name }) => kept.has(name)),
  );
};

const refuseUnfilled = (table: string, { name, nullable, defaultValue }: ColumnDefinition) => {
  if (!nullable && defaultValue === null)
    throw new Error(
      `${table}.${name} is new and required, but existing rows have no value for it. Give it a default, or add it as nullable, fill it in a data step and require it in a later migration.`,
    );
};

const addColumns = (table: TableDefinition, added: readonly ColumnDefinition[]) =>
  added.map((column) => `ALTER TABLE ${bracketed(table.name)} ADD COLUMN ${columnText(column)};`);

const changeIndexes = (old: TableDefinition, table: TableDefinition): string[] => {
  const changes = [
    { from: old.uniques, to: table.uniques, unique: true },
    { from: old.indexes, to: table.indexes, unique: false },
  ];
  const lacks = (list: readonly NamedColumns[]) => (index: NamedColumns) => !list.some((other) => isDeepStrictEqual(other, index));
  return [
    ...changes.flatMap(({ from, to }) => from.filter(lacks(to)).map(({ name }) => `DROP INDEX ${bracketed(name)};`)),
    ...changes.flatMap(({ from, to, unique }) =>
      to.filter(lacks(from)).map((index) => createIndex(table.name, index, unique)),
    ),
  ];
};

/**
 * SQLite cannot change a column or a constraint in place: the table is made anew beside the old one, filled, and put in
 * its place (https://www.sqlite.org/lang_altertable.html, section 7). The counter of given row ids is carried over.
 */
const rebuild = (table: TableDefinition, copied: readonly ColumnDefinition[]): string[] => {
  const draft = `${table.name}__new`;
  const columns = columnList(copied.map(({ name }) => name));
  return [
    createTable(table, draft),
    `INSERT INTO ${bracketed(draft)} ${columns} SELECT ${columns.slice(1, -1)} FROM ${bracketed(table.name)};`,
    ...(table.columns.some(({ identity }) => identity) ? carryCounter(table.name, draft) : []),
    `DROP TABLE ${bracketed(table.name)};`,
    `ALTER TABLE ${bracketed(draft)} RENAME TO ${bracketed(table.name)};`,
    ...createIndexes(table),
  ];
};

const carryCounter = (from: string, to: string) => [
  `DELETE FROM sqlite_sequence WHERE name = '${to}';`,
  `INSERT INTO sqlite_sequence (name, seq) SELECT '${to}', seq FROM sqlite_sequence WHERE name = '${from}';`,
];
