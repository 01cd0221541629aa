import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = (script: string, options: string[], environment: Record<string, string> = {}) => {
  const { DATABASE_URL: _, ...rest } = process.env;
  const file = fileURLToPath(new URL(script, import.meta.url));
  return promisify(execFile)(process.execPath, [file, ...options], { env: { ...rest, ...environment } });
};

test.each(["draft.ts", "migrate.ts"])("%s explains itself and touches nothing", async (script) => {
  const { stdout } = await run(script, ["--help"]);
  expect(stdout).toContain("pnpm db:");
});

test("the embedded database is migrated once, and its state told", async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), "jobtracker-migrate-")), "data");
  const before = await run("migrate.ts", ["--status"], { DATA_DIR: dataDir });
  expect(before.stdout).toContain("0 migration(s) applied");
  expect(existsSync(dataDir)).toBe(false);
  await run("migrate.ts", [], { DATA_DIR: dataDir });
  const after = await run("migrate.ts", [], { DATA_DIR: dataDir });
  expect(after.stdout).toContain("0 to apply");
  rmSync(join(dataDir, ".."), { recursive: true });
});

test("a bad address is answered with a sentence", async () => {
  await expect(run("migrate.ts", [], { DATABASE_URL: "mssql://sa:x@h/J?tls=1" })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^DATABASE_URL cannot be used: it has the unknown option tls;.*\n$/),
  });
});

test("a draft without a proper name is refused", async () => {
  await expect(run("draft.ts", ["Add Interview"])).rejects.toMatchObject({ code: 2 });
});
