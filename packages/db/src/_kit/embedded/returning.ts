import { Column, is, SQL, type SQLChunk, sql } from "drizzle-orm";
import type { MsSqlDialect } from "drizzle-orm/mssql-core";

type OutputFields = NonNullable<Parameters<MsSqlDialect["buildInsertQuery"]>[0]["output"]>;

/** The column list of a RETURNING clause: like that of OUTPUT, without INSERTED or DELETED before the names. */
export const returningSelection = (fields: OutputFields): SQL =>
  sql.join(
    fields.map(({ field }) => selected(field)),
    sql.raw(", "),
  );

const selected = (field: unknown): SQLChunk => {
  if (is(field, Column)) return sql.identifier(field.name);
  if (is(field, SQL.Aliased)) return sql`${unqualified(field.sql)} as ${sql.identifier(field.fieldAlias)}`;
  if (is(field, SQL)) return unqualified(field);
  throw new Error("Only columns and expressions can be output");
};

const unqualified = (expression: SQL): SQL =>
  new SQL(expression.queryChunks.map((chunk) => (is(chunk, Column) ? sql.identifier(chunk.name) : chunk)));
