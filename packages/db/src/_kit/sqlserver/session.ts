import { entityKind, fillPlaceholders, type Query } from "drizzle-orm";
import {
  MsSqlBasePreparedQuery,
  type MsSqlDialect,
  MsSqlSession,
  type PreparedQueryConfig,
  type PreparedQueryHKT,
  type PreparedQueryKind,
} from "drizzle-orm/mssql-core";
import type { NodeMsSqlPreparedQueryHKT, NodeMsSqlQueryResultHKT } from "drizzle-orm/node-mssql";
import sqlServer, { type Request } from "mssql";

/** Where a session's statements go; it rejects with `AppError`s where they fit. */
export type RequestRunner = <Result>(
  statement: Query,
  send: (request: Request) => Promise<Result>,
) => Promise<Result>;

type RowMapper = (rows: unknown[]) => unknown;
type Mode = "arrays" | "objects" | "raw";

class SqlServerPreparedQuery<T extends PreparedQueryConfig> extends MsSqlBasePreparedQuery<T> {
  static override readonly [entityKind]: string = "SqlServerPreparedQuery";
  readonly #run: RequestRunner;
  readonly #mode: Mode;
  readonly #mapper: RowMapper | undefined;

  constructor(run: RequestRunner, query: Query, mode: Mode, mapper: RowMapper | undefined) {
    super(query);
    this.#run = run;
    this.#mode = mode;
    this.#mapper = mapper;
  }

  override async execute(placeholders: Record<string, unknown> = {}): Promise<T["execute"]> {
    const { sql: text, params } = this.query;
    const parameters = params.length === 0 ? params : fillPlaceholders(params, placeholders);
    const result = await this.#run(this.query, (request) => {
      for (const [index, value] of parameters.entries()) addInput(request, `par${index}`, value);
      request.arrayRowMode = this.#mode === "arrays";
      return request.query<unknown>(text);
    });
    if (this.#mode === "raw") return { rowsAffected: result.rowsAffected };
    const rows: unknown[] = result.recordset;
    return this.#mapper ? this.#mapper(rows) : rows;
  }

  override iterator(): never {
    throw new Error("Read a page at a time: an iterator would keep a connection of the pool");
  }
}

const addInput = (request: Request, name: string, value: unknown) => {
  if (value instanceof Date) request.input(name, sqlServer.DateTime2(3), value);
  // By itself the driver would declare bytes with their own length, which may not be 0.
  else if (Buffer.isBuffer(value)) request.input(name, sqlServer.VarBinary(sqlServer.MAX), value);
  else request.input(name, value);
};

/** Drizzle's session over a pool or a transaction. It opens no transactions: those belong to the engine, which retries them. */
export class SqlServerSession extends MsSqlSession<NodeMsSqlQueryResultHKT, NodeMsSqlPreparedQueryHKT> {
  static override readonly [entityKind]: string = "SqlServerSession";
  readonly #run: RequestRunner;

  constructor(dialect: MsSqlDialect, run: RequestRunner) {
    super(dialect);
    this.#run = run;
  }

  override prepareQuery<T extends PreparedQueryConfig, HKT extends PreparedQueryHKT>(
    query: Query,
    mode: Mode,
    mapper?: RowMapper,
  ): PreparedQueryKind<HKT, T> {
    // Drizzle picks the prepared query's type by a type parameter that no value can prove.
    return new SqlServerPreparedQuery<T>(this.#run, query, mode, mapper) as PreparedQueryKind<HKT, T>;
  }

  override transaction(): never {
    throw new Error("Transactions are opened by Database.transaction");
  }
}
