import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../database.ts";
import type { OpenOptions } from "../open.ts";
import { openEmbeddedTest } from "./embedded-test-database.ts";
import { openSqlServerTest, withSqlServerDatabase } from "./sqlserver-test-database.ts";

export interface TestDatabase extends Database, AsyncDisposable {}

/**
 * A fresh, migrated database for one test file; `close()` or `await using` removes it. Embedded by default; on SQL
 * Server when `TEST_DATABASE_URL` names a database from which others may be created, such as `master`.
 */
export const openTestDatabase = async (): Promise<TestDatabase> => {
  const { TEST_DATABASE_URL: url } = process.env;
  const { database, remove } = url ? await openSqlServerTest(url) : await openEmbeddedTest();
  const close = async () => {
    await database.close();
    await remove();
  };
  return { ...database, close, [Symbol.asyncDispose]: close };
};

type Address = Pick<OpenOptions, "url" | "dataDir">;

/** A database that several processes open, one after the other, on the engine of the other tests. */
export const withTestAddress = async (work: (address: Address) => Promise<void>): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), "jobtracker-test-"));
  const { TEST_DATABASE_URL: server } = process.env;
  try {
    if (server) await withSqlServerDatabase(server, (_pool, url) => work({ url, dataDir }));
    else await work({ dataDir });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};
