import { type Column, entityKind, getTableColumns, type Query, SQL, sql } from "drizzle-orm";
import { MsSqlDialect } from "drizzle-orm/mssql-core";
import { returningSelection } from "./returning.ts";

type InsertConfig = Parameters<MsSqlDialect["buildInsertQuery"]>[0];
type UpdateConfig = Parameters<MsSqlDialect["buildUpdateQuery"]>[0];
type DeleteConfig = Parameters<MsSqlDialect["buildDeleteQuery"]>[0];
type SelectConfig = Parameters<MsSqlDialect["buildSelectQuery"]>[0];
type SetOperator = SelectConfig["setOperators"][number];

/** An update whose old values are asked for too: they are read first, by row id, and joined to the new ones. */
export interface EmbeddedQuery extends Query {
  readonly readFirst?: Query;
}

/** SQL of an update, together with the statement that reads the old values. */
class UpdateWithOldValues extends SQL {
  static override readonly [entityKind]: string = "UpdateWithOldValues";
  readonly readFirst: SQL;

  constructor(update: SQL, readFirst: SQL) {
    super([update]);
    this.readFirst = readFirst;
  }
}

/**
 * T-SQL as SQLite understands it. SQLite takes `[brackets]` as they are; only limits, OUTPUT, DEFAULT inside VALUES
 * and set operations differ.
 */
export class EmbeddedDialect extends MsSqlDialect {
  static override readonly [entityKind]: string = "EmbeddedDialect";

  /** Positional parameters bind twice as fast in node:sqlite as `@par0`. */
  override escapeParam(_number: number): string {
    return "?";
  }

  override sqlToQuery(query: SQL, source?: Parameters<MsSqlDialect["sqlToQuery"]>[1]): EmbeddedQuery {
    const statement = super.sqlToQuery(query, source);
    return query instanceof UpdateWithOldValues
      ? { ...statement, readFirst: super.sqlToQuery(query.readFirst) }
      : statement;
  }

  override buildSelectQuery(config: SelectConfig): SQL {
    const { top, offset, fetch, setOperators, ...rest } = config;
    if (config.for) throw new Error("FOR JSON is not part of the common subset of the two engines");
    if (setOperators.length === 0) {
      const select = super.buildSelectQuery({ ...rest, setOperators });
      return sql`${select}${limit(top ?? fetch, offset)}`;
    }
    const left = this.buildSelectQuery({ ...config, setOperators: [] });
    if (!config.fieldsFlat) throw new Error("A set operation needs its fields");
    return this.buildSetOperations(left, config.fieldsFlat, config.useSelectionCastCodecs, setOperators);
  }

  override buildSetOperationQuery({ leftSelect, setOperator, omitTail }: SetOperation): SQL {
    const { type, isAll, rightSelect } = setOperator;
    const operator = sql.raw(`${type}${isAll ? " all" : ""}`);
    const tail = omitTail ? undefined : this.buildSetOperationTail(setOperator);
    return sql`select * from (${leftSelect.getSQL()}) ${operator} select * from (${rightSelect.getSQL()})${tail}`;
  }

  override buildSetOperationTail({ offset, fetch, ...rest }: SetOperator): SQL | undefined {
    const order = super.buildSetOperationTail(rest);
    const bounds = limit(fetch, offset);
    return order || bounds ? sql`${order}${bounds}` : undefined;
  }

  override buildInsertQuery({ output, ...config }: InsertConfig): SQL {
    const insert = super.buildInsertQuery(config.select ? config : withoutDefaults(config));
    return output ? sql`${insert} returning ${returningSelection(output)}` : insert;
  }

  override buildDeleteQuery({ output, ...config }: DeleteConfig): SQL {
    const statement = super.buildDeleteQuery(config);
    return output ? sql`${statement} returning ${returningSelection(output)}` : statement;
  }

  override buildUpdateQuery({ output, ...config }: UpdateConfig): SQL {
    const update = super.buildUpdateQuery(config);
    if (!output) return update;
    const inserted = output.inserted ?? [];
    if (!output.deleted) return sql`${update} returning ${returningSelection(inserted)}`;
    const where = config.where ? sql` where ${config.where}` : undefined;
    const old = sql`select [rowid], ${returningSelection(output.deleted)} from ${config.table}${where}`;
    const selection = inserted.length > 0 ? sql`, ${returningSelection(inserted)}` : undefined;
    return new UpdateWithOldValues(sql`${update} returning [rowid]${selection}`, old);
  }
}

type SetOperation = Parameters<MsSqlDialect["buildSetOperationQuery"]>[0];

/**
 * SQLite has no OFFSET without LIMIT; -1 is no limit. A bare parameter as the limit would be looked at by the planner, and
 * the statement compiled again for each value; a sum is not.
 */
const limit = (count: unknown, offset: unknown): SQL | undefined => {
  if (count === undefined && offset === undefined) return undefined;
  return sql` limit ${count ?? -1}+0${offset === undefined ? undefined : sql` offset ${offset}`}`;
};

/**
 * SQLite has no DEFAULT keyword inside VALUES: a column that no row gives is left out of the statement, and one that
 * only some rows give gets its declared default in the others.
 */
const withoutDefaults = (config: InsertConfig): InsertConfig => {
  const { values, table } = config;
  if (!Array.isArray(values)) return config;
  const columns: Record<string, Column> = getTableColumns(table);
  const candidates = config.columnList ?? Object.keys(columns);
  const columnList = candidates.filter((key) => {
    const column = columns[key];
    if (!column || isGenerated(column)) return false;
    return column.defaultFn || column.onUpdateFn || values.some((row) => row[key] !== undefined);
  });
  const complete = values.map((row) => {
    const filled: Record<string, unknown> = { ...row };
    for (const key of columnList)
      filled[key] ??= row[key] === undefined ? declaredDefault(columns[key]) : null;
    return filled;
  });
  return { ...config, columnList, values: values.length === 1 ? values : complete };
};

const isGenerated = (column: Column) =>
  column.generated !== undefined || ("identity" in column && column.identity !== undefined);

const declaredDefault = (column: Column | undefined): unknown => {
  if (!column || column.defaultFn || column.onUpdateFn) return undefined;
  return column.default ?? null;
};
