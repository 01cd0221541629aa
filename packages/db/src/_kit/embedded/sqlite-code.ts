/** SQLite's extended result code, https://www.sqlite.org/rescode.html; undefined: the error is not of SQLite. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : undefined;
