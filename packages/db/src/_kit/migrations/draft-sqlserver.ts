import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ColumnRename, generate } from "./drizzle-kit.ts";
import { migrationsDirectory, readMigrations } from "./files.ts";

const TIMESTAMPED = /^\d{14}_/;

/**
 * Lets drizzle-kit compare the tables with its last snapshot, then gives its folder our next number.
 * @param demanded makes an empty migration where there is no difference
 * @returns the file written, if any
 */
export const draftSqlServer = async (
  name: string,
  renames: readonly ColumnRename[],
  demanded: boolean,
): Promise<string | undefined> => {
  const directory = migrationsDirectory("sqlserver");
  const number = (await readMigrations(directory)).length + 1;
  await generate(["--name", name], renames);
  if (demanded && !(await newFolder(directory))) await generate(["--name", name, "--custom"], []);
  const drafted = await newFolder(directory);
  if (!drafted) return undefined;
  const folder = join(directory, `${String(number).padStart(4, "0")}_${name}`);
  await rename(join(directory, drafted), folder);
  const file = join(folder, "migration.sql");
  await writeFile(file, plainChecks(await readFile(file, "utf8")));
  return file;
};

const newFolder = async (directory: string) => (await readdir(directory)).find((folder) => TIMESTAMPED.test(folder));

/** drizzle-kit writes the columns of a check with their table, `[Job].[SalaryMin]`, which not every server accepts there. */
const plainChecks = (statements: string) =>
  statements
    .split("\n")
    .map((line) => (line.includes("CHECK (") ? line.replaceAll(/\[\w+\]\.(\[\w+\])/g, "$1") : line))
    .join("\n");
