import { DatabaseOpenError } from "../database-open-error.ts";
import type { Migration } from "./files.ts";

/** The table, on both engines, of what was applied. */
export const MIGRATION_TABLE = "SchemaMigration";

export interface AppliedMigration {
  readonly number: number;
  readonly hash: string;
}

/**
 * The migrations that a database still lacks.
 * @throws DatabaseOpenError if it was written by a newer version, or a migration was changed after it was applied
 */
export const pendingMigrations = (known: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] => {
  if (applied.length > known.length)
    throw new DatabaseOpenError(
      "newer-version",
      `The database was written by a newer version of JobTracker (schema ${applied.length}; this version knows ${known.length}). Install that version or a later one.`,
    );
  for (const { number, hash } of applied) {
    const migration = known[number - 1];
    if (migration?.hash !== hash)
      throw new DatabaseOpenError(
        "migration-changed",
        `Migration ${migration?.name ?? number} was changed after this database had applied it. Restore the migration as it was released.`,
      );
  }
  return known.slice(applied.length);
};
