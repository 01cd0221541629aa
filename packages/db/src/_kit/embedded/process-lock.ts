import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DatabaseOpenError } from "../database-open-error.ts";
import { sqliteCode } from "./sqlite-code.ts";

const LOCK_FILE = "jobtracker.lock";
const PROCESS_FILE = "jobtracker.pid";
const SQLITE_BUSY = 5;

/**
 * Keeps a second process away from a data directory. The lock is the operating system's, held by SQLite on a small file
 * of its own: it ends with the process however that ends, so there are no stale locks, and process numbers that are
 * given out again mislead nobody. The number in the file beside it only makes the answer readable.
 * @returns lets go of the directory
 */
export const lockDataDirectory = (dataDir: string): (() => void) => {
  const processFile = join(dataDir, PROCESS_FILE);
  const lock = new DatabaseSync(join(dataDir, LOCK_FILE), { timeout: 0 });
  try {
    lock.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    if (sqliteCode(cause) !== SQLITE_BUSY) throw cause;
    throw new DatabaseOpenError(
      "in-use",
      `DATA_DIR ${dataDir} is in use by process ${holder(processFile)}. Stop that process first, or give this one another DATA_DIR.`,
      { cause },
    );
  }
  writeFileSync(processFile, `${process.pid}\n`);
  return () => {
    rmSync(processFile, { force: true });
    lock.close();
  };
};

const holder = (processFile: string) => {
  try {
    return readFileSync(processFile, "utf8").trim() || "unknown";
  } catch {
    // The holder has just begun or is about to end; the lock itself is what counts.
    return "unknown";
  }
};
