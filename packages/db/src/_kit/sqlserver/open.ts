import sqlServer, { type ConnectionPool } from "mssql";
import * as schema from "../../schema.ts";
import type { Database, DatabaseLogger } from "../database.ts";
import { DatabaseOpenError } from "../database-open-error.ts";
import { appliedToSqlServer } from "../migrations/apply-sqlserver.ts";
import { migrationsDirectory, readMigrations } from "../migrations/files.ts";
import { pendingMigrations } from "../migrations/pending.ts";
import { schemaCatalogue } from "../migrations/schema-catalogue.ts";
import { parseAddress, type ServerAddress } from "./address.ts";
import { sqlServerDatabase } from "./engine.ts";
import { DEFAULT_RETRY, retrying } from "./retry.ts";

interface SqlServerOptions {
  readonly url: string;
  readonly logger?: DatabaseLogger | undefined;
}

/**
 * Opens a pool on a database that `pnpm db:migrate` has brought to this version's schema.
 * @throws DatabaseOpenError
 */
export const openSqlServer = async ({ url, logger }: SqlServerOptions): Promise<Database> => {
  const address = parseAddress(url);
  const pool = await connect(address, logger);
  try {
    const pending = pendingMigrations(
      await readMigrations(migrationsDirectory("sqlserver")),
      await appliedToSqlServer(pool),
    );
    if (pending.length > 0)
      throw new DatabaseOpenError(
        "not-migrated",
        `The database ${address.database} lacks ${pending.length} migration(s), the first being ${pending[0]?.name}. Run "pnpm db:migrate", then start again.`,
      );
  } catch (error) {
    await pool.close();
    throw error;
  }
  return sqlServerDatabase({ pool, retry: DEFAULT_RETRY, spelling: constraintSpelling(), logger });
};

const MINUTE_MS = 60_000;

/** @throws DatabaseOpenError if the server cannot be reached or lets nobody in; the message never repeats the password */
export const connect = async (address: ServerAddress, logger?: DatabaseLogger): Promise<ConnectionPool> => {
  const { server, port, user, password, database, encrypt, trustServerCertificate } = address;
  const pool = new sqlServer.ConnectionPool({
    server,
    port,
    user,
    password,
    database,
    connectionTimeout: address.connectTimeout,
    requestTimeout: address.requestTimeout,
    pool: {
      min: 0,
      max: address.poolSize,
      acquireTimeoutMillis: address.acquireTimeout,
      idleTimeoutMillis: MINUTE_MS,
    },
    options: { encrypt, trustServerCertificate, useUTC: true, enableArithAbort: true, appName: "JobTracker" },
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", (error: Error) => logger?.warn({ error: error.message }, "A database connection broke"));
  try {
    return await retrying(() => pool.connect(), DEFAULT_RETRY, logger);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseOpenError(
      "unreachable",
      `The database ${database} at ${server}:${port} cannot be opened as ${user}: ${detail}`,
      { cause },
    );
  }
};

const constraintSpelling = () => {
  const names = new Map<string, string>();
  for (const table of schemaCatalogue(schema))
    for (const { name } of [table.primaryKey, ...table.uniques, ...table.foreignKeys, ...table.checks])
      names.set(name.toLowerCase(), name);
  return (name: string) => names.get(name.toLowerCase()) ?? name;
};
