import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export type Engine = "embedded" | "sqlserver";

/** One numbered step of an engine's schema: `migrations/<engine>/0001_start/migration.sql`, and perhaps `data.ts` beside it. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: string;
  /** SHA-256 in hex of the statements and the data step: an applied migration never changes. */
  readonly hash: string;
  /** Address of the module that moves data after the statements, in the same transaction; its default export does it. */
  readonly dataStep: string | undefined;
}

export const migrationsDirectory = (engine: Engine) =>
  fileURLToPath(new URL(`../../../migrations/${engine}`, import.meta.url));

const FOLDER = /^(\d{4})_([a-z0-9_-]+)$/;

/** @throws where numbers are missing or given twice */
export const readMigrations = async (directory: string): Promise<Migration[]> => {
  const folders = existsSync(directory) ? (await readdir(directory)).toSorted() : [];
  const migrations = await Promise.all(folders.filter((name) => FOLDER.test(name)).map((name) => readMigration(directory, name)));
  migrations.forEach(({ number, name }, index) => {
    if (number !== index + 1) throw new Error(`Migration ${name} has number ${number}; expected ${index + 1}`);
  });
  return migrations;
};

const readMigration = async (directory: string, folder: string): Promise<Migration> => {
  const dataFile = join(directory, folder, "data.ts");
  const statements = await readText(join(directory, folder, "migration.sql"));
  const data = existsSync(dataFile) ? await readText(dataFile) : undefined;
  const hash = createHash("sha256").update(statements);
  if (data !== undefined) hash.update("\0").update(data);
  return {
    number: Number(folder.slice(0, 4)),
    name: folder,
    statements,
    hash: hash.digest("hex"),
    dataStep: data === undefined ? undefined : pathToFileURL(dataFile).href,
  };
};

/** Line ends as committed, however the file was checked out. */
const readText = async (file: string) => (await readFile(file, "utf8")).replaceAll("\r\n", "\n");
