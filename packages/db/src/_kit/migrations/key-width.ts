import type { ColumnDefinition, TableDefinition } from "./catalogue.ts";

/*
 * SQL Server makes an index whose columns may be too wide together, and fails when a row is; the embedded engine never
 * does. Bytes, from https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server
 */
const MOST_IN_PRIMARY_KEY = 900;
const MOST_IN_INDEX = 1700;

const FIXED: Readonly<Record<string, number>> = { int: 4, bigint: 8, bit: 1, date: 3, "datetime2(3)": 7 };
/** A decimal of 15 digits, the widest that there is beside text and bytes. */
const WIDEST_FIXED = 9;

const widthOf = ({ type }: ColumnDefinition): number => {
  const [, kind, length] = /^(nvarchar|varbinary)\((\d+|max)\)/.exec(type) ?? [];
  if (length === undefined) return FIXED[type] ?? WIDEST_FIXED;
  return length === "max" ? Number.POSITIVE_INFINITY : Number(length) * (kind === "nvarchar" ? 2 : 1);
};

/** @throws where a row of the table could be too wide for one of its indexes on SQL Server */
export const refuseWideKeys = ({ name, columns, primaryKey, uniques, indexes }: TableDefinition): void => {
  const widths = new Map(columns.map((column) => [column.name, widthOf(column)]));
  const refuse = (key: { readonly name: string; readonly columns: readonly string[] }, most: number) => {
    const width = key.columns.reduce((sum, column) => sum + (widths.get(column) ?? 0), 0);
    if (width > most)
      throw new Error(`Table ${name}: ${key.name} may take ${width} bytes, and SQL Server's limit is ${most}.`);
  };
  refuse(primaryKey, MOST_IN_PRIMARY_KEY);
  for (const key of [...uniques, ...indexes]) refuse(key, MOST_IN_INDEX);
};
