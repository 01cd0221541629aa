import { AppError } from "@jobtracker/contracts/kit";
import { sqliteCode } from "./sqlite-code.ts";

/** Result codes of SQLite, https://www.sqlite.org/rescode.html */
const PRIMARY_CODE_MASK = 0xff;
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;
const CONSTRAINT_CHECK = 275;
const CONSTRAINT_FOREIGN_KEY = 787;
const CONSTRAINT_NOT_NULL = 1299;
const CONSTRAINT_PRIMARY_KEY = 1555;
const CONSTRAINT_UNIQUE = 2067;

/** True if another program held the file. */
export const isLocked = (error: unknown): boolean =>
  error instanceof AppError && ((sqliteCode(error.cause) ?? 0) & PRIMARY_CODE_MASK) === BUSY;

/** Finds the name of the constraint on these columns of a table, in the catalogue. */
export type ConstraintFinder = (table: string, columns: readonly string[]) => string | undefined;

/** What the caller is told; SQLite's own error stays as the cause. Errors that are nobody's fault but ours pass unchanged. */
export const translateError = (error: unknown, findConstraint: ConstraintFinder): unknown => {
  const code = sqliteCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  switch (code) {
    case CONSTRAINT_UNIQUE:
    case CONSTRAINT_PRIMARY_KEY:
      return violation(
        "CONFLICT",
        "An entry with these values exists already.",
        error,
        uniqueName(error.message, findConstraint),
      );
    case CONSTRAINT_FOREIGN_KEY:
      return violation(
        "INVALID_REFERENCE",
        "The entry refers to another one that is not there, or is still referred to.",
        error,
      );
    case CONSTRAINT_CHECK:
      return violation(
        "CONSTRAINT_VIOLATED",
        "A rule of the data does not allow these values.",
        error,
        afterColon(error.message),
      );
    case CONSTRAINT_NOT_NULL:
      return violation("CONSTRAINT_VIOLATED", "A required value is missing.", error);
  }
  switch (code & PRIMARY_CODE_MASK) {
    case BUSY:
    case LOCKED:
      return new AppError("UNAVAILABLE", "The database is locked by another program.", {
        cause: error,
        retryAfter: 1,
      });
    case CORRUPT:
    case NOT_A_DATABASE:
      return new AppError("UNAVAILABLE", "The database file is damaged; the operator has to restore it.", {
        cause: error,
      });
    case READ_ONLY:
    case IO_ERROR:
    case FULL:
    case CANNOT_OPEN:
      return new AppError("UNAVAILABLE", "The database cannot be written or read right now.", {
        cause: error,
      });
  }
  return error;
};

const violation = (
  code: "CONFLICT" | "INVALID_REFERENCE" | "CONSTRAINT_VIOLATED",
  message: string,
  cause: Error,
  constraint?: string,
) => new AppError(code, message, { cause, details: constraint === undefined ? {} : { constraint } });

const afterColon = (message: string) => message.slice(message.indexOf(": ") + 2);

/** SQLite says `UNIQUE constraint failed: User.EmailNormalized, User.Kind`, or names an index on an expression. */
const uniqueName = (message: string, find: ConstraintFinder) => {
  const columns = afterColon(message).split(", ");
  const table = columns[0]?.split(".")[0] ?? "";
  return find(
    table,
    columns.map((column) => column.slice(table.length + 1)),
  );
};
