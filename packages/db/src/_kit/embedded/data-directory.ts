import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseOpenError } from "../database-open-error.ts";

export const DATABASE_FILE = "jobtracker.db";
export const BACKUP_DIRECTORY = "backups";

const ANY_WRITE_BIT = 0o222;
const OWNER_ONLY_DIRECTORY = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** Makes the directory at the first start; its parent must be there, because a missing one is rather a mistyped path. */
export const prepareDataDirectory = (dataDir: string): void => {
  const path = resolve(dataDir);
  if (!existsSync(path)) {
    if (!existsSync(dirname(path)))
      throw new DatabaseOpenError(
        "directory-missing",
        `DATA_DIR ${path} cannot be made: ${dirname(path)} does not exist.`,
      );
    attempt(
      () => mkdirSync(path, { mode: OWNER_ONLY_DIRECTORY }),
      "not-writable",
      `DATA_DIR ${path} cannot be made`,
    );
  }
  if (!statSync(path).isDirectory())
    throw new DatabaseOpenError("directory-missing", `DATA_DIR ${path} is not a directory.`);
  refuseUnwritable(
    path,
    `DATA_DIR ${path} is not writable for this process. Change its owner or permissions.`,
  );
};

/**
 * Makes an empty file, readable by its owner only, at the first start.
 * @throws DatabaseOpenError if it is gone although there are backups of it, or may not be written
 */
export const prepareDatabaseFile = (dataDir: string): string => {
  const file = join(resolve(dataDir), DATABASE_FILE);
  if (existsSync(file)) {
    refuseUnwritable(file, `The database file ${file} is read-only. Change its owner or permissions.`);
    return file;
  }
  const backups = join(resolve(dataDir), BACKUP_DIRECTORY);
  if (existsSync(backups) && readdirSync(backups).length > 0)
    throw new DatabaseOpenError(
      "file-missing",
      `The database file ${file} is missing, but ${backups} has backups of it. Copy the newest one to ${file}, or move the backups away to start empty.`,
    );
  attempt(
    () => closeSync(openSync(file, "ax", OWNER_ONLY_FILE)),
    "not-writable",
    `The database file ${file} cannot be made`,
  );
  return file;
};

/** The permission bits are looked at too: the superuser passes any access check, and would write to what was protected on purpose. */
const refuseUnwritable = (path: string, message: string) => {
  attempt(() => accessSync(path, constants.R_OK | constants.W_OK), "not-writable", message);
  if ((statSync(path).mode & ANY_WRITE_BIT) === 0) throw new DatabaseOpenError("not-writable", message);
};

const attempt = (work: () => unknown, reason: DatabaseOpenError["reason"], message: string) => {
  try {
    work();
  } catch (cause) {
    const detail = cause instanceof Error ? ` (${cause.message})` : "";
    throw new DatabaseOpenError(reason, message.endsWith(".") ? message : `${message}${detail}.`, { cause });
  }
};
