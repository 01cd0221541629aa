import { DatabaseSync } from "node:sqlite";
import { registerFunctions } from "../embedded/functions.ts";
import type { Migration } from "./files.ts";
import { type AppliedMigration, MIGRATION_TABLE } from "./pending.ts";

/** What the `data.ts` of an embedded migration exports by default. */
export type EmbeddedDataStep = (database: DatabaseSync) => void;

/** "JobT", in the file's header: https://www.sqlite.org/fileformat.html#application_id */
export const APPLICATION_ID = 0x4a_6f_62_54;

const CREATE_MIGRATION_TABLE = `CREATE TABLE IF NOT EXISTS [${MIGRATION_TABLE}] (
  [MigrationNumber] int NOT NULL CONSTRAINT [PK_${MIGRATION_TABLE}] PRIMARY KEY,
  [Name] nvarchar(100) NOT NULL,
  [Hash] nvarchar(64) NOT NULL,
  [AppliedDate] datetime2(3) NOT NULL
)`;

/** What is applied, in order; nothing in a new file. */
export const appliedToEmbedded = (database: DatabaseSync): AppliedMigration[] => {
  const exists = database.prepare("select 1 from sqlite_schema where name = ?").get(MIGRATION_TABLE);
  if (!exists) return [];
  return database
    .prepare(`select [MigrationNumber] number, [Hash] hash from [${MIGRATION_TABLE}] order by [MigrationNumber]`, { returnArrays: false })
    .all()
    .map((row) => ({ number: Number(row.number), hash: String(row.hash) }));
};

/** Applies the migrations, each in its own transaction, so that a killed process leaves whole ones only. */
export const applyToEmbedded = async (file: string, migrations: readonly Migration[]): Promise<void> => {
  if (migrations.length === 0) return;
  // A table is rebuilt by dropping the old one, which enforced foreign keys would not allow; they are checked at the end.
  using database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  registerFunctions(database);
  for (const migration of migrations) await applyOne(database, migration);
};

const applyOne = async (database: DatabaseSync, migration: Migration) => {
  const dataStep = migration.dataStep === undefined ? undefined : await loadDataStep(migration.dataStep);
  database.exec("BEGIN IMMEDIATE");
  try {
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; ${CREATE_MIGRATION_TABLE}`);
    database.exec(migration.statements);
    dataStep?.(database);
    const orphans = database.prepare("PRAGMA foreign_key_check").all();
    if (orphans.length > 0) throw new Error(`${orphans.length} rows would refer to nothing: ${JSON.stringify(orphans[0])}`);
    database
      .prepare(`INSERT INTO [${MIGRATION_TABLE}] VALUES (?, ?, ?, ?)`)
      .run(migration.number, migration.name, migration.hash, new Date().toISOString());
    database.exec("COMMIT");
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw new Error(`Migration ${migration.name} failed and was taken back`, { cause });
  }
};

const loadDataStep = async (address: string): Promise<EmbeddedDataStep> => {
  const loaded: { default?: unknown } = await import(address);
  const step = loaded.default;
  if (typeof step !== "function") throw new Error(`${address} has no default export to run`);
  return (database) => {
    step(database);
  };
};
