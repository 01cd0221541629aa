import type { Database } from "../database.ts";
import { openEmbeddedTest } from "./embedded-test-database.ts";
import { openSqlServerTest } from "./sqlserver-test-database.ts";

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
