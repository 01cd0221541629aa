import type { ConnectionPool, Request, Transaction } from "mssql";
import type { Migration } from "./files.ts";
import { type AppliedMigration, MIGRATION_TABLE } from "./pending.ts";

/** What the `data.ts` of a SQL Server migration exports by default; each call of `request` gives a new one in the transaction. */
export type SqlServerDataStep = (request: () => Request) => Promise<void>;

const CREATE_MIGRATION_TABLE = `CREATE TABLE [${MIGRATION_TABLE}] (
  [MigrationNumber] int NOT NULL,
  [Name] nvarchar(100) NOT NULL,
  [Hash] nvarchar(64) NOT NULL,
  [AppliedDate] datetime2(3) NOT NULL,
  CONSTRAINT [PK_${MIGRATION_TABLE}] PRIMARY KEY ([MigrationNumber])
)`;

/** drizzle-kit's mark between the batches of a migration. */
const BREAKPOINT = "--> statement-breakpoint";

type Requests = Pick<ConnectionPool | Transaction, "request">;

/** What is applied, in order; nothing in a new database. */
export const appliedToSqlServer = async (pool: Requests): Promise<AppliedMigration[]> => {
  const tables = await pool.request().query(`select 1 from sys.tables where name = '${MIGRATION_TABLE}'`);
  if (tables.recordset.length === 0) return [];
  const applied = await pool
    .request()
    .query<AppliedMigration>(
      `select [MigrationNumber] [number], [Hash] [hash] from [${MIGRATION_TABLE}] order by [MigrationNumber]`,
    );
  return applied.recordset;
};

/** Applies the migrations, each in its own transaction, so that a failure leaves whole ones only. */
export const applyToSqlServer = async (
  pool: ConnectionPool,
  migrations: readonly Migration[],
  told: (migration: Migration) => void = () => {},
): Promise<void> => {
  for (const migration of migrations) {
    await applyOne(pool, migration);
    told(migration);
  }
};

const applyOne = async (pool: ConnectionPool, migration: Migration) => {
  const dataStep = migration.dataStep === undefined ? undefined : await loadDataStep(migration.dataStep);
  const transaction = pool.transaction();
  await transaction.begin();
  try {
    // Whoever comes second fails on the number's primary key, and takes back what it did.
    if (migration.number === 1) await transaction.request().batch(CREATE_MIGRATION_TABLE);
    await transaction
      .request()
      .input("number", migration.number)
      .input("name", migration.name)
      .input("hash", migration.hash)
      .input("date", new Date())
      .query(`insert into [${MIGRATION_TABLE}] values (@number, @name, @hash, @date)`);
    for (const batch of migration.statements.split(BREAKPOINT)) if (batch.trim()) await transaction.request().batch(batch);
    await dataStep?.(() => transaction.request());
    await transaction.commit();
  } catch (cause) {
    await transaction.rollback().catch(() => {});
    throw new Error(`Migration ${migration.name} failed and was taken back`, { cause });
  }
};

const loadDataStep = async (address: string): Promise<SqlServerDataStep> => {
  const loaded: { default?: unknown } = await import(address);
  const step = loaded.default;
  if (typeof step !== "function") throw new Error(`${address} has no default export to run`);
  return async (request) => {
    await step(request);
  };
};
