import { type Column, is, SQL } from "drizzle-orm";
import { getTableConfig, MsSqlDialect, MsSqlTable } from "drizzle-orm/mssql-core";
import type { Catalogue, ColumnDefinition, ReferentialAction, TableDefinition } from "./catalogue.ts";
import { refuseWideKeys } from "./key-width.ts";

type TableConfig = ReturnType<typeof getTableConfig>;

/**
 * The catalogue that the Drizzle tables among these exports ask for.
 * @throws where a table leaves the common subset of the two engines, or a name to chance
 */
export const schemaCatalogue = (exports: Readonly<Record<string, unknown>>): Catalogue =>
  Object.values(exports)
    .filter((value) => is(value, MsSqlTable))
    .map((table) => tableDefinition(getTableConfig(table)));

const tableDefinition = (config: TableConfig): TableDefinition => {
  const primaryKey = config.primaryKeys[0];
  const require = demand(config.name);
  require(config.schema === undefined, "a table stands in the default schema");
  require(config.indexes.every((index) => !index.config.unique && !index.config.where), "use unique(), not a unique or filtered index");
  const table: TableDefinition = {
    name: config.name,
    columns: config.columns.map((column) => columnDefinition(config.name, column)),
    primaryKey: {
      name: require(primaryKey?.name, "primaryKey({ name, columns }) is missing"),
      columns: primaryKey?.columns.map(({ name }) => name) ?? [],
    },
    uniques: config.uniqueConstraints.map((unique) => ({
      name: require(unique.name, "a unique constraint has no name"),
      columns: unique.columns.map(({ name }) => name),
    })),
    foreignKeys: config.foreignKeys.map((key) => {
      const { name, columns, foreignTable, foreignColumns } = key.reference();
      return {
        name: require(name, "a foreign key has no name"),
        columns: columns.map((column) => column.name),
        references: getTableConfig(foreignTable).name,
        referencedColumns: foreignColumns.map((column) => column.name),
        onDelete: referentialAction(require, key.onDelete, key.onUpdate),
      };
    }),
    checks: config.checks.map(({ name, value }) => ({ name, expression: inlined(value) })),
    indexes: config.indexes.map(({ config: { name, columns } }) => ({
      name: require(name, "an index has no name"),
      columns: columns.map((column) => require(is(column, SQL) ? undefined : column.name, "an index stands on columns only")),
    })),
  };
  refuseUniqueNulls(table);
  refuseWideKeys(table);
  return table;
};

type Demand = <Value>(value: Value | undefined | false | "", rule: string) => Value;

const demand =
  (table: string): Demand =>
  (value, rule) => {
    if (!value) throw new Error(`Table ${table}: ${rule}.`);
    return value;
  };

const columnDefinition = (table: string, column: TableConfig["columns"][number]): ColumnDefinition => {
  const require = demand(`${table}, column ${column.name}`);
  const type = column.getSQLType().replace(/ collate \w+$/, "");
  require(!column.primary && !column.isUnique, "keys and constraints are declared on the table, with a name");
  require(column.generated === undefined, "computed columns differ too much between the engines");
  require(decimalDigits(type) <= MAX_DECIMAL_DIGITS, `the embedded engine keeps ${MAX_DECIMAL_DIGITS} decimal digits exactly`);
  const identity = "identity" in column && column.identity !== undefined;
  return { name: column.name, type, nullable: !column.notNull && !identity, identity, defaultValue: defaultValue(column) };
};

/** A double keeps any decimal of 15 digits. */
const MAX_DECIMAL_DIGITS = 15;

const decimalDigits = (type: string) => Number(/^(?:decimal|numeric)\((\d+)/.exec(type)?.[1] ?? (/^(?:decimal|numeric)/.test(type) ? 18 : 0));

const defaultValue = ({ default: value }: Column): string | null => {
  if (value === undefined || value === null) return null;
  if (is(value, SQL)) return inlined(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  throw new Error(`A default of type ${typeof value} is not part of the common subset`);
};

const dialect = new MsSqlDialect();

/** Column names without their table, values inside the text: the form that DDL takes. */
const inlined = (expression: SQL) => dialect.sqlToQuery(new SQL(expression.queryChunks).inlineParams(), "indexes").sql;

const referentialAction = (require: Demand, onDelete = "no action", onUpdate = "no action"): ReferentialAction => {
  require(onUpdate === "no action", "keys never change, so ON UPDATE has no use");
  if (onDelete === "cascade" || onDelete === "set null" || onDelete === "no action") return onDelete;
  throw new Error(`ON DELETE ${onDelete} is not part of the common subset`);
};

/** SQL Server lets one row have NULL in a unique constraint, SQLite any number. */
const refuseUniqueNulls = ({ name, columns, uniques }: TableDefinition) => {
  const nullable = new Set(columns.filter((column) => column.nullable).map((column) => column.name));
  for (const unique of uniques)
    demand(name)(!unique.columns.some((column) => nullable.has(column)), `${unique.name} covers a column that may be null`);
};
