import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { registerFunctions } from "../embedded/functions.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ColumnRename } from "./drizzle-kit.ts";
import { embeddedCatalogue } from "./embedded-catalogue.ts";
import { embeddedDifference } from "./embedded-difference.ts";
import { migrationsDirectory, readMigrations } from "./files.ts";
import { MIGRATION_TABLE } from "./pending.ts";

interface EmbeddedDraft {
  readonly number: number;
  readonly statements: readonly string[];
}

/**
 * Compares the wanted tables with what the committed migrations make of an empty database. (Their result is the last
 * state: no copy of it is kept beside them that could say something else.)
 * @throws where content would be dropped that may not be, or rows would lack a required value
 */
export const embeddedDraft = async (
  wanted: Catalogue,
  renames: readonly ColumnRename[],
  mayDrop: boolean,
): Promise<EmbeddedDraft> => {
  const migrations = await readMigrations(migrationsDirectory("embedded"));
  using database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  registerFunctions(database);
  for (const { statements } of migrations) database.exec(statements);
  const renaming = renames.map(({ table, from, to }) => `ALTER TABLE [${table}] RENAME COLUMN [${from}] TO [${to}];`);
  for (const statement of renaming) database.exec(statement);
  const rest = embeddedDifference(embeddedCatalogue(database, MIGRATION_TABLE), wanted, mayDrop);
  return { number: migrations.length + 1, statements: [...renaming, ...rest] };
};

/** @returns the file written */
export const writeEmbeddedDraft = async (name: string, { number, statements }: EmbeddedDraft): Promise<string> => {
  const folder = join(migrationsDirectory("embedded"), `${String(number).padStart(4, "0")}_${name}`);
  const file = join(folder, "migration.sql");
  await mkdir(folder, { recursive: true });
  await writeFile(file, statements.length > 0 ? `${statements.join("\n\n")}\n` : "-- Changes SQL Server only.\n");
  return file;
};
