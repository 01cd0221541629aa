import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import * as schema from "../../schema.ts";
import { registerFunctions } from "../embedded/functions.ts";
import { sqlServerCatalogue } from "../testing/sqlserver-catalogue.ts";
import { withSqlServerDatabase } from "../testing/sqlserver-test-database.ts";
import { sorted } from "./catalogue.ts";
import { embeddedCatalogue } from "./embedded-catalogue.ts";
import { migrationsDirectory, readMigrations } from "./files.ts";
import { MIGRATION_TABLE } from "./pending.ts";
import { schemaCatalogue } from "./schema-catalogue.ts";

const wanted = schemaCatalogue(schema);

test("the embedded migrations, all applied, make exactly the tables of the schema", async () => {
  using database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  registerFunctions(database);
  for (const { statements } of await readMigrations(migrationsDirectory("embedded"))) database.exec(statements);
  expect(sorted(embeddedCatalogue(database, MIGRATION_TABLE))).toEqual(sorted(wanted));
});

test(
  "the SQL Server migrations, all applied, make exactly the tables of the schema, like the embedded ones",
  async ({ skip }) => {
    skip(!process.env.TEST_DATABASE_URL, "TEST_DATABASE_URL is not set");
    await withSqlServerDatabase(process.env.TEST_DATABASE_URL ?? "", async (pool) => {
      // The server rewrites the text of checks; their names must agree.
      const withoutExpressions = sorted(wanted).map((table) => ({
        ...table,
        checks: table.checks.map(({ name }) => ({ name, expression: "" })),
      }));
      expect(sorted(await sqlServerCatalogue(pool, wanted))).toEqual(withoutExpressions);
    });
  },
);

test("both engines have the same migrations in the same order", async () => {
  const names = async (engine: "embedded" | "sqlserver") => (await readMigrations(migrationsDirectory(engine))).map(({ name }) => name);
  expect(await names("sqlserver")).toEqual(await names("embedded"));
});

test("the SQL Server migrations make every table of the schema, also where no server can be asked", async () => {
  const migrations = await readMigrations(migrationsDirectory("sqlserver"));
  const made = migrations.flatMap(({ statements }) =>
    Array.from(statements.matchAll(/^CREATE TABLE \[(\w+)\]/gm), ([, name]) => name),
  );
  expect(made.sort()).toEqual(wanted.map(({ name }) => name).sort());
});
