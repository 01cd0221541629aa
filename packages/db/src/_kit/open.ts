import type { Database, DatabaseLogger } from "./database.ts";
import type { Synchronous } from "./embedded/connection.ts";
import { openEmbedded } from "./embedded/open.ts";

export interface OpenOptions {
  /** `mssql://user:password@host:1433/Database?encrypt=true`; without it the embedded engine is used. */
  readonly url?: string | undefined;
  /** Where the embedded engine keeps its file, backups and lock. */
  readonly dataDir: string;
  readonly synchronous?: Synchronous | undefined;
  readonly logger?: DatabaseLogger | undefined;
}

/** @throws DatabaseOpenError */
export const openDatabase = async ({ url, dataDir, synchronous, logger }: OpenOptions): Promise<Database> => {
  if (url === undefined) return openEmbedded({ dataDir, synchronous, logger });
  // The driver costs 45 MiB and a good part of the start; who has the embedded engine does without it.
  const { openSqlServer } = await import("./sqlserver/open.ts");
  return openSqlServer({ url, logger });
};
