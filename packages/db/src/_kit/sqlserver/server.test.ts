import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { user } from "../../auth/tables.ts";
import { appliedToSqlServer, applyToSqlServer } from "../migrations/apply-sqlserver.ts";
import { migrationsDirectory, readMigrations } from "../migrations/files.ts";
import { openDatabase } from "../open.ts";
import { examplePerson } from "../testing/example-person.ts";
import { openSqlServerTest, withSqlServerDatabase } from "../testing/sqlserver-test-database.ts";

const address = process.env.TEST_DATABASE_URL ?? "";

test("two transactions that deadlock both end well: one is run again as a whole", async ({ skip }) => {
  skip(address === "", "TEST_DATABASE_URL is not set");
  const { database, remove } = await openSqlServerTest(address);
  const [first, second] = await database.transaction((tx) =>
    tx
      .insert(user)
      .output({ id: user.userId })
      .values([examplePerson("1@x.org"), examplePerson("2@x.org")]),
  );
  const bump = (id = 0) => ({ rowVersionNo: sql`${user.rowVersionNo} + 1`, id });
  let attempts = 0;
  let holding = 0;
  const both = Promise.withResolvers<void>();
  const crossing = (ids: (number | undefined)[]) =>
    database.transaction(async (tx) => {
      attempts++;
      const [one, other] = ids.map(bump);
      await tx
        .update(user)
        .set({ rowVersionNo: one?.rowVersionNo ?? 0 })
        .where(eq(user.userId, one?.id ?? 0));
      if (++holding === 2) both.resolve();
      await both.promise;
      await tx
        .update(user)
        .set({ rowVersionNo: other?.rowVersionNo ?? 0 })
        .where(eq(user.userId, other?.id ?? 0));
    });
  await Promise.all([crossing([first?.id, second?.id]), crossing([second?.id, first?.id])]);
  expect(attempts).toBeGreaterThan(2);
  const versions = await database.read.select({ version: user.rowVersionNo }).from(user);
  expect(versions).toEqual([{ version: 3 }, { version: 3 }]);
  await database.close();
  await remove();
});

test("a database that is not migrated is refused with the command to run", async ({ skip }) => {
  skip(address === "", "TEST_DATABASE_URL is not set");
  await withSqlServerDatabase(address, async (pool, url) => {
    await pool.request().query("delete from SchemaMigration");
    await expect(openDatabase({ url, dataDir: "." })).rejects.toMatchObject({
      reason: "not-migrated",
      message: expect.stringContaining("pnpm db:migrate"),
    });
  });
});

test("statistics tell how the pool is used", async ({ skip }) => {
  skip(address === "", "TEST_DATABASE_URL is not set");
  const { database, remove } = await openSqlServerTest(address);
  await database.transaction(async () => {
    expect(database.statistics()).toMatchObject({ engine: "sqlserver", borrowed: 1, pending: 0 });
  });
  await database.ping();
  await database.close();
  await expect(database.ping()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await remove();
});

test("a migration that fails half-way is taken back whole", async ({ skip }) => {
  skip(address === "", "TEST_DATABASE_URL is not set");
  await withSqlServerDatabase(address, async (pool) => {
    const broken = {
      number: 2,
      name: "0002_broken",
      statements:
        "create table [Extra] ([ExtraID] int);\n--> statement-breakpoint\ninsert into [Nowhere] values (1);",
      hash: "hash",
      dataStep: undefined,
    };
    await expect(applyToSqlServer(pool, [broken])).rejects.toThrow("0002_broken failed and was taken back");
    const { recordset } = await pool.request().query("select name from sys.tables where name = 'Extra'");
    expect(recordset).toEqual([]);
    expect(await appliedToSqlServer(pool)).toHaveLength(
      (await readMigrations(migrationsDirectory("sqlserver"))).length,
    );
  });
});
