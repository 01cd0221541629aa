import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { AppError } from "@jobtracker/contracts/kit";
import { DatabaseOpenError } from "../database-open-error.ts";
import { APPLICATION_ID, appliedToEmbedded } from "../migrations/apply-embedded.ts";
import { type AppliedMigration, MIGRATION_TABLE } from "../migrations/pending.ts";
import { BUSY_TIMEOUT_MS } from "./connection.ts";
import { sqliteCode } from "./sqlite-code.ts";

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";
const APPLICATION_ID_OFFSET = 68;

/** Up to here a whole check takes well under a second; beyond, only after a shutdown that was not clean. */
const SMALL_FILE_BYTES = 64 * 1024 * 1024;

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOT_A_DATABASE = 26;

/**
 * Looks at an existing file, for reading only, before anything writes to it.
 *
 * The header is always looked at. Every page is checked when the file is small, or when a write-ahead log with content
 * shows that the last process did not close the database: that is when a broken disk or a partial copy would show.
 * @returns the migrations applied to it
 * @throws DatabaseOpenError if it is locked, corrupt, or another program's
 */
export const inspectFile = (file: string): AppliedMigration[] => {
  const size = statSync(file).size;
  if (size === 0) return [];
  checkHeader(file);
  const everyPage = size <= SMALL_FILE_BYTES || hasLeftLog(file);
  using database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
  const finding = everyPage ? database.prepare("PRAGMA quick_check(1)").get()?.quick_check : "ok";
  if (finding !== "ok") throw corrupt(file, String(finding));
  if (tables.length > 0 && !tables.some(({ name }) => name === MIGRATION_TABLE)) throw foreign(file);
  return appliedToEmbedded(database);
};

/** What went wrong on opening, in the operator's words. */
export const explained = (file: string, cause: unknown): unknown => {
  if (!(cause instanceof Error)) return cause;
  switch (sqliteCode(cause)) {
    case SQLITE_BUSY:
      return new DatabaseOpenError(
        "locked",
        `The database file ${file} is locked by another program. Close it there and start again.`,
        { cause },
      );
    case SQLITE_CORRUPT:
    case SQLITE_NOT_A_DATABASE:
      return corrupt(file, cause.message, cause);
    default:
      return cause;
  }
};

const corrupt = (file: string, finding: string, cause?: Error) =>
  new DatabaseOpenError(
    "corrupt",
    `The database file ${file} is damaged (${finding}). It was left as it is. Put a backup in its place, or recover it with "sqlite3 ${file} .recover".`,
    { cause },
  );

const foreign = (file: string) =>
  new DatabaseOpenError(
    "foreign-file",
    `The file ${file} is the database of another program. It was left as it is.`,
  );

const checkHeader = (file: string) => {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, "r");
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString("latin1", 0, MAGIC.length) !== MAGIC)
    throw corrupt(file, "it is not an SQLite database");
  const owner = header.readUInt32BE(APPLICATION_ID_OFFSET);
  if (owner !== APPLICATION_ID && owner !== 0) throw foreign(file);
};

/** While the database is open. Throws UNAVAILABLE if the file no longer begins as one of ours. */
export const demandHeader = (file: string): void => {
  try {
    checkHeader(file);
  } catch (cause) {
    throw new AppError("UNAVAILABLE", "The database file is damaged; the operator has to restore it.", {
      cause,
    });
  }
};

const hasLeftLog = (file: string) => existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
