import { resolve } from "node:path";
import type { Database, DatabaseLogger } from "../database.ts";
import { applyToEmbedded } from "../migrations/apply-embedded.ts";
import { migrationsDirectory, readMigrations } from "../migrations/files.ts";
import { pendingMigrations } from "../migrations/pending.ts";
import { backUp } from "./backup.ts";
import { Connection, type Synchronous } from "./connection.ts";
import { prepareDatabaseFile, prepareDataDirectory } from "./data-directory.ts";
import { embeddedDatabase } from "./engine.ts";
import { explained, inspectFile } from "./file-check.ts";
import { lockDataDirectory } from "./process-lock.ts";

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly synchronous?: Synchronous | undefined;
  readonly logger?: DatabaseLogger | undefined;
  /** Where the migrations stand, if not in this package. */
  readonly migrations?: string | undefined;
}

/**
 * Opens the file under `dataDir`, made at the first start, and brings it to this version's schema after a backup.
 * @throws DatabaseOpenError, with the file untouched
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<Database> => {
  const dataDir = resolve(options.dataDir);
  prepareDataDirectory(dataDir);
  const unlock = lockDataDirectory(dataDir);
  try {
    return await openLocked(dataDir, options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
};

const openLocked = async (
  dataDir: string,
  options: EmbeddedOptions,
  release: () => void,
): Promise<Database> => {
  const file = prepareDatabaseFile(dataDir);
  const opened: Connection[] = [];
  const { synchronous = "FULL", logger } = options;
  const connect = (readOnly: boolean) => {
    const connection = new Connection({ file, readOnly, synchronous });
    opened.push(connection);
    return connection;
  };
  try {
    await upgrade(file, dataDir, options);
    const writer = connect(false);
    // Finds out now, and not at the first write, that another program holds the file.
    writer.database.exec("BEGIN IMMEDIATE; ROLLBACK");
    return embeddedDatabase({ file, synchronous, writer, reader: connect(true), logger, release });
  } catch (error) {
    for (const connection of opened.toReversed()) connection.close();
    throw explained(file, error);
  }
};

const upgrade = async (file: string, dataDir: string, { migrations, logger }: EmbeddedOptions) => {
  const applied = inspectFile(file);
  const pending = pendingMigrations(
    await readMigrations(migrations ?? migrationsDirectory("embedded")),
    applied,
  );
  if (pending.length === 0) return;
  if (applied.length > 0) {
    const backup = await backUp(file, dataDir, applied.length);
    logger?.info({ backup }, "Backed up the database before upgrading it");
  }
  await applyToEmbedded(file, pending);
  logger?.info(
    { from: applied.length, to: applied.length + pending.length },
    "Brought the database to the current schema",
  );
};
