/** What a database's tables look like, in T-SQL's terms; the common form in which the schema and both engines are compared. */
export type Catalogue = readonly TableDefinition[];

export interface TableDefinition {
  readonly name: string;
  readonly columns: readonly ColumnDefinition[];
  readonly primaryKey: NamedColumns;
  /** Unique constraints; on the embedded engine unique indexes of these names. */
  readonly uniques: readonly NamedColumns[];
  readonly foreignKeys: readonly ForeignKeyDefinition[];
  readonly checks: readonly CheckDefinition[];
  readonly indexes: readonly NamedColumns[];
}

export interface ColumnDefinition {
  readonly name: string;
  /** As in T-SQL, without collation: `nvarchar(200)`. */
  readonly type: string;
  readonly nullable: boolean;
  readonly identity: boolean;
  /** An expression of the common subset. */
  readonly defaultValue: string | null;
}

export interface NamedColumns {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface ForeignKeyDefinition extends NamedColumns {
  readonly references: string;
  readonly referencedColumns: readonly string[];
  readonly onDelete: ReferentialAction;
}

export type ReferentialAction = "no action" | "cascade" | "set null";

export interface CheckDefinition {
  readonly name: string;
  readonly expression: string;
}

const byName = (left: { readonly name: string }, right: { readonly name: string }) =>
  left.name < right.name ? -1 : Number(left.name > right.name);

/**
 * The same tables with everything in the order of names, so that two catalogues can be compared. The order of columns
 * means nothing either: one that is added later comes last.
 */
export const sorted = (catalogue: Catalogue): Catalogue => catalogue.map(sortedTable).toSorted(byName);

export const sortedTable = (table: TableDefinition): TableDefinition => ({
  ...table,
  columns: table.columns.toSorted(byName),
  uniques: table.uniques.toSorted(byName),
  foreignKeys: table.foreignKeys.toSorted(byName),
  checks: table.checks.toSorted(byName),
  indexes: table.indexes.toSorted(byName),
});
