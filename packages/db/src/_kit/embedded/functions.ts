import type { DatabaseSync } from "node:sqlite";

/** The T-SQL functions of the common subset that SQLite lacks, under their own names. Add one when a statement needs it. */
export const registerFunctions = (database: DatabaseSync) => {
  database.function("sysutcdatetime", () => new Date().toISOString());
};
