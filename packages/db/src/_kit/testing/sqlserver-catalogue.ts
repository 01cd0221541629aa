import type { ConnectionPool } from "mssql";
import type { Catalogue, ColumnDefinition, TableDefinition } from "../migrations/catalogue.ts";
import { MIGRATION_TABLE } from "../migrations/pending.ts";

const COLUMNS = `
  select t.name [table], c.name, type_name(c.user_type_id) [type], c.max_length, c.precision, c.scale,
    c.is_nullable, c.is_identity, c.collation_name, d.definition
  from sys.tables t join sys.columns c on c.object_id = t.object_id
  left join sys.default_constraints d on d.parent_object_id = c.object_id and d.parent_column_id = c.column_id`;

const INDEXES = `
  select object_name(i.object_id) [table], i.name, i.is_primary_key, i.is_unique_constraint,
    col_name(ic.object_id, ic.column_id) [column]
  from sys.indexes i join sys.index_columns ic on ic.object_id = i.object_id and ic.index_id = i.index_id
  join sys.tables t on t.object_id = i.object_id
  order by i.object_id, i.index_id, ic.key_ordinal`;

const FOREIGN_KEYS = `
  select object_name(f.parent_object_id) [table], f.name, object_name(f.referenced_object_id) [references],
    f.delete_referential_action_desc [action],
    col_name(c.parent_object_id, c.parent_column_id) [column],
    col_name(c.referenced_object_id, c.referenced_column_id) [referenced]
  from sys.foreign_keys f join sys.foreign_key_columns c on c.constraint_object_id = f.object_id
  order by f.object_id, c.constraint_column_id`;

const CHECKS = `select object_name(parent_object_id) [table], name from sys.check_constraints`;

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads back what the migrations made of a SQL Server database; the text of checks is left out.
 * @param wanted gives names their spelling, for servers that fold names to lower case, and index names to those that add to them
 */
export const sqlServerCatalogue = async (pool: ConnectionPool, wanted: Catalogue): Promise<Catalogue> => {
  const spelling = spellingOf(wanted);
  const rows = async (query: string) => {
    const { recordset } = await pool.request().query<Row>(query);
    return Map.groupBy(recordset, (row) => spelling(row.table));
  };
  const [columns, indexes, keys, checks] = [
    await rows(COLUMNS),
    await rows(INDEXES),
    await rows(FOREIGN_KEYS),
    await rows(CHECKS),
  ];
  columns.delete(MIGRATION_TABLE);
  columns.delete(MIGRATION_TABLE.toLowerCase());
  return Array.from(columns, ([name, columnRows]): TableDefinition => {
    const named = groupedColumns(indexes.get(name) ?? [], spelling, "column");
    const primaryKey = named.find(({ row }) => row.is_primary_key);
    return {
      name,
      columns: columnRows.map((row) => readColumn(row, spelling)),
      primaryKey: { name: primaryKey?.name ?? "", columns: primaryKey?.columns ?? [] },
      uniques: named
        .filter(({ row }) => row.is_unique_constraint)
        .map(({ name, columns }) => ({ name, columns })),
      indexes: named
        .filter(({ row }) => !row.is_primary_key && !row.is_unique_constraint)
        .map((index) => ({ name: indexName(index.name, wanted), columns: index.columns })),
      foreignKeys: groupedColumns(keys.get(name) ?? [], spelling, "column").map(
        ({ name, columns, row, rows }) => ({
          name,
          columns,
          references: spelling(row.references),
          referencedColumns: rows.map((key) => spelling(key.referenced)),
          onDelete:
            row.action === "CASCADE" ? "cascade" : row.action === "SET_NULL" ? "set null" : "no action",
        }),
      ),
      checks: (checks.get(name) ?? []).map((row) => ({ name: spelling(row.name), expression: "" })),
    };
  });
};

type Spelling = (name: unknown) => string;

const spellingOf = (wanted: Catalogue): Spelling => {
  const names = wanted.flatMap((table) => [
    table.name,
    table.primaryKey.name,
    ...[table.columns, table.uniques, table.foreignKeys, table.checks, table.indexes]
      .flat()
      .map(({ name }) => name),
  ]);
  const bySmallLetters = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => bySmallLetters.get(String(name).toLowerCase()) ?? String(name);
};

/** One server makes index names unique by adding the table and a hash, cut to 63 letters. */
const indexName = (found: string, wanted: Catalogue) => {
  const candidates = wanted.flatMap((table) =>
    table.indexes.map(({ name }) => ({ name, extended: `${name}${table.name}`.toLowerCase() })),
  );
  const base = found.slice(0, -32);
  return (
    candidates.find(({ name, extended }) => name === found || (base !== "" && extended.startsWith(base)))
      ?.name ?? found
  );
};

const groupedColumns = (rows: readonly Row[], spelling: Spelling, column: string) =>
  Array.from(
    Map.groupBy(rows, ({ name }) => spelling(name)),
    ([name, group]) => ({
      name,
      columns: group.map((row) => spelling(row[column])),
      row: group[0] ?? {},
      rows: group,
    }),
  );

const readColumn = (row: Row, spelling: Spelling): ColumnDefinition => ({
  name: spelling(row.name),
  type: columnType(row),
  nullable: row.is_nullable === true,
  identity: row.is_identity === true,
  defaultValue: typeof row.definition === "string" ? row.definition.replace(/^\(+|\)+$/g, "") : null,
});

const BYTES_PER_CHARACTER = 2;

const columnType = ({ type, max_length: length, precision, scale, collation_name: collation }: Row) => {
  if (type === "nvarchar") {
    if (!/bin2$/i.test(String(collation)))
      throw new Error(`A text column has the collation ${collation}, which is not binary`);
    return length === -1 ? "nvarchar(max)" : `nvarchar(${Number(length) / BYTES_PER_CHARACTER})`;
  }
  if (type === "varbinary") return length === -1 ? "varbinary(max)" : `varbinary(${length})`;
  if (type === "decimal") return `decimal(${precision},${scale})`;
  if (type === "datetime2") return `datetime2(${scale})`;
  return String(type);
};
