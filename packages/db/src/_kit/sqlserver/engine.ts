import { AppError } from "@jobtracker/contracts/kit";
import { MsSqlDatabase, MsSqlDialect } from "drizzle-orm/mssql-core";
import type { ConnectionPool } from "mssql";
import type { Database, DatabaseLogger, Queryable } from "../database.ts";
import { isReading } from "../is-reading.ts";
import { transactionGuard } from "../transaction-guard.ts";
import { sqlServerCodecs } from "./codecs.ts";
import { type ConstraintSpelling, translateError } from "./errors.ts";
import { type RetryPolicy, retrying } from "./retry.ts";
import { type RequestRunner, SqlServerSession } from "./session.ts";
import { attemptTransaction } from "./transaction.ts";

interface EngineParts {
  readonly pool: ConnectionPool;
  readonly retry: RetryPolicy;
  readonly spelling: ConstraintSpelling;
  readonly logger: DatabaseLogger | undefined;
}

const dialect = new MsSqlDialect({ codecs: sqlServerCodecs, useJitMappers: true });

/** The SQL Server engine over its open pool. */
export const sqlServerDatabase = ({ pool, retry, spelling, logger }: EngineParts): Database => {
  const alone = transactionGuard();
  const begun = new Set<Promise<unknown>>();
  let closed = false;

  const queryable = (run: RequestRunner): Queryable =>
    new MsSqlDatabase(dialect, new SqlServerSession(dialect, run), {});

  const refuseClosed = () => {
    if (closed) throw new AppError("UNAVAILABLE", "The database is closed.");
  };

  const translated = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw translateError(error, spelling);
    }
  };

  const read = queryable((statement, send) => {
    refuseClosed();
    // The embedded engine's readers cannot write either.
    if (!isReading(statement.sql)) throw new Error("Writing needs a transaction");
    return translated(() => retrying(() => send(pool.request()), retry, logger));
  });

  const tracked = async <Result>(work: Promise<Result>): Promise<Result> => {
    begun.add(work);
    try {
      return await work;
    } finally {
      begun.delete(work);
    }
  };

  return {
    engine: "sqlserver",
    read,
    transaction: (work) =>
      alone(() => {
        refuseClosed();
        const attempt = () =>
          attemptTransaction(pool.transaction(), (run) => work(queryable(run)), translated);
        return tracked(translated(() => retrying(attempt, retry, logger)));
      }),
    async ping() {
      refuseClosed();
      await translated(() => pool.request().query("select 1"));
    },
    async close() {
      if (closed) return;
      closed = true;
      await Promise.allSettled(begun);
      await pool.close();
    },
    statistics: () => ({
      engine: "sqlserver",
      size: pool.size,
      available: pool.available,
      borrowed: pool.borrowed,
      pending: pool.pending,
    }),
  };
};
