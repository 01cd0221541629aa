import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { DATABASE_FILE } from "../embedded/data-directory.ts";
import { inspectFile } from "../embedded/file-check.ts";
import { openEmbedded } from "../embedded/open.ts";
import { migrationsDirectory, readMigrations } from "./files.ts";
import { pendingMigrations } from "./pending.ts";
import { tellStatus } from "./status.ts";

/** Opening the embedded database migrates it. */
export const migrateEmbedded = async (dataDir: string, statusOnly: boolean, tell: (line: string) => void) => {
  const file = join(resolve(dataDir), DATABASE_FILE);
  const known = await readMigrations(migrationsDirectory("embedded"));
  const applied = existsSync(file) ? inspectFile(file) : [];
  const pending = pendingMigrations(known, applied);
  tellStatus(file, applied.length, pending, tell);
  if (statusOnly || pending.length === 0) return;
  const database = await openEmbedded({
    dataDir,
    logger: { info: (facts, message) => tell(`${message}: ${JSON.stringify(facts)}`), warn: (_facts, message) => tell(message) },
  });
  await database.close();
};
