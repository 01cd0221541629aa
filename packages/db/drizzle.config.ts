import { defineConfig } from "drizzle-kit";

/** For the SQL Server half of `pnpm db:draft`; the embedded half is drafted by the package itself. */
export default defineConfig({
  dialect: "mssql",
  schema: "./src/schema.ts",
  out: "./migrations/sqlserver",
});
