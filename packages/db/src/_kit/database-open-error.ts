export type OpenFailure =
  | "in-use"
  | "locked"
  | "directory-missing"
  | "not-writable"
  | "file-missing"
  | "corrupt"
  | "foreign-file"
  | "newer-version"
  | "migration-changed"
  | "bad-url"
  | "unreachable"
  | "not-migrated";

/** The database could not be opened; nothing in it was changed. The message says to the operator what to do. */
export class DatabaseOpenError extends Error {
  override readonly name = "DatabaseOpenError";
  readonly reason: OpenFailure;

  constructor(reason: OpenFailure, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.reason = reason;
  }
}
