import { entityKind, type Query } from "drizzle-orm";
import {
  MsSqlBasePreparedQuery,
  type MsSqlDialect,
  MsSqlSession,
  type PreparedQueryConfig,
  type PreparedQueryHKT,
  type PreparedQueryKind,
} from "drizzle-orm/mssql-core";
import type { NodeMsSqlPreparedQueryHKT, NodeMsSqlQueryResultHKT } from "drizzle-orm/node-mssql";
import type { EmbeddedQuery } from "./dialect.ts";
import { type Filler, fillerOf } from "./filler.ts";

/** Where a session's statements go. */
export interface StatementRunner {
  rows(text: string, parameters: readonly unknown[]): unknown[] | Promise<unknown[]>;
  /** Does its work before it returns. */
  run(text: string, parameters: readonly unknown[]): number;
}

/** One whose calls do all their work before they return. */
export interface LocalRunner extends StatementRunner {
  rows(text: string, parameters: readonly unknown[]): unknown[];
}

type RowMapper = (rows: unknown[]) => unknown;
type Mode = "arrays" | "objects" | "raw";
type Values = Record<string, unknown>;

interface Filled {
  readonly text: string;
  readonly parametersFor: Filler;
}

const filled = ({ sql, params }: Query): Filled => ({ text: sql, parametersFor: fillerOf(params) });

export class EmbeddedPreparedQuery<T extends PreparedQueryConfig> extends MsSqlBasePreparedQuery<T> {
  static override readonly [entityKind]: string = "EmbeddedPreparedQuery";
  readonly #runner: StatementRunner;
  readonly #statement: Filled;
  readonly #readFirst: Filled | undefined;
  readonly #mode: Mode;
  readonly #mapper: RowMapper | undefined;

  constructor(runner: StatementRunner, query: EmbeddedQuery, mode: Mode, mapper: RowMapper | undefined) {
    super(query);
    this.#runner = runner;
    this.#statement = filled(query);
    this.#readFirst = query.readFirst && filled(query.readFirst);
    this.#mode = mode;
    this.#mapper = mapper;
  }

  override async execute(values: Values = {}): Promise<T["execute"]> {
    return this.executeOn(this.#runner, values);
  }

  /** Runs it elsewhere than on the session that built it. */
  executeOn(runner: StatementRunner, values: Values): T["execute"] {
    const { text, parametersFor } = this.#statement;
    if (this.#mode === "raw") return { rowsAffected: [runner.run(text, parametersFor(values))] };
    const rows = this.#rows(runner, values);
    return rows instanceof Promise ? rows.then((found) => this.#mapped(found)) : this.#mapped(rows);
  }

  #mapped(rows: unknown[]): T["execute"] {
    return this.#mapper ? this.#mapper(rows) : rows;
  }

  override iterator(): never {
    throw new Error("Read a page at a time: iterators would hold a read transaction open");
  }

  #rows(runner: StatementRunner, values: Values): unknown[] | Promise<unknown[]> {
    const { text, parametersFor } = this.#statement;
    const first = this.#readFirst;
    if (first === undefined) return runner.rows(text, parametersFor(values));
    const before = byRowId(readHere(runner.rows(first.text, first.parametersFor(values))));
    const after = byRowId(readHere(runner.rows(text, parametersFor(values))));
    return Array.from(after, ([id, row]) => [...row, ...(before.get(id) ?? [])]);
  }
}

/** What changes rows runs where its transaction is. */
const readHere = (rows: unknown[] | Promise<unknown[]>): unknown[] => {
  if (rows instanceof Promise) throw new TypeError("A change of rows cannot run elsewhere");
  return rows;
};

const byRowId = (rows: unknown[]) => {
  const values = new Map<unknown, unknown[]>();
  for (const row of rows) if (Array.isArray(row)) values.set(row[0], row.slice(1));
  return values;
};

/** Drizzle's session over one runner. It opens no transactions: those belong to the engine, which owns the writer. */
export class EmbeddedSession extends MsSqlSession<NodeMsSqlQueryResultHKT, NodeMsSqlPreparedQueryHKT> {
  static override readonly [entityKind]: string = "EmbeddedSession";
  readonly #runner: StatementRunner;

  constructor(dialect: MsSqlDialect, runner: StatementRunner) {
    super(dialect);
    this.#runner = runner;
  }

  override prepareQuery<T extends PreparedQueryConfig, HKT extends PreparedQueryHKT>(
    query: Query,
    mode: Mode,
    mapper?: RowMapper,
  ): PreparedQueryKind<HKT, T> {
    // Drizzle picks the prepared query's type by a type parameter that no value can prove.
    return new EmbeddedPreparedQuery<T>(this.#runner, query, mode, mapper) as PreparedQueryKind<HKT, T>;
  }

  override transaction(): never {
    throw new Error("Transactions are opened by Database.transaction");
  }
}
