import type { NodeMsSqlDatabase } from "drizzle-orm/node-mssql";

/**
 * What a repository function gets: the query builder on a connection, inside or outside a transaction. Raw statements
 * are left out on purpose, because the two engines would answer them in different shapes.
 */
export type Queryable = Pick<
  NodeMsSqlDatabase,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "with" | "$with" | "$count"
>;

/** How busy the engine is, for metrics. */
export type DatabaseStatistics =
  | { readonly engine: "embedded"; readonly waitingWriters: number; readonly cachedStatements: number }
  | {
      readonly engine: "sqlserver";
      readonly size: number;
      readonly available: number;
      readonly borrowed: number;
      readonly pending: number;
    };

export interface Database {
  readonly engine: "embedded" | "sqlserver";
  /** Reads of committed rows, each statement on its own. Writing through it fails. */
  readonly read: Queryable;
  /**
   * Runs `work` in one transaction: all of it is committed, or nothing if it throws. Another transaction may not be
   * opened inside. On SQL Server the whole of `work` runs again after a transient fault, so it may touch the database only.
   */
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
  /** Resolves when the database answers; throws UNAVAILABLE otherwise. */
  ping(): Promise<void>;
  /** Waits for the transactions that were begun, then lets go of the database. Later statements fail. */
  close(): Promise<void>;
  statistics(): DatabaseStatistics;
}

/** Notices of the engine; a pino logger fits. */
export interface DatabaseLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}
