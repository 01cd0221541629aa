import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { BACKUP_DIRECTORY } from "./data-directory.ts";

const KEPT_BACKUPS = 5;
const OWNER_ONLY_DIRECTORY = 0o700;
const OWNER_ONLY_FILE = 0o600;

/**
 * Copies the database page by page to `backups/jobtracker-<time>-schema-<number>.db` and drops the oldest copies.
 * A copy gets its name when it is whole.
 * @returns the file written
 */
export const backUp = async (source: string, dataDir: string, schemaNumber: number): Promise<string> => {
  const directory = join(dataDir, BACKUP_DIRECTORY);
  mkdirSync(directory, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
  const time = new Date().toISOString().replaceAll(/[-:.]/g, "");
  const file = join(directory, `jobtracker-${time}-schema-${String(schemaNumber).padStart(4, "0")}.db`);
  const unfinished = `${file}.unfinished`;
  using database = new DatabaseSync(source, { readOnly: true });
  await backup(database, unfinished);
  chmodSync(unfinished, OWNER_ONLY_FILE);
  renameSync(unfinished, file);
  dropOldest(directory);
  return file;
};

const dropOldest = (directory: string) => {
  const files = readdirSync(directory)
    .filter((name) => name.startsWith("jobtracker-"))
    .toSorted();
  for (const name of files.slice(0, -KEPT_BACKUPS)) rmSync(join(directory, name));
};
