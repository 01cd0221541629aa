import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { findViolations } from "./violations.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A repository with our packages' names and exports, and only these source files in it. */
function repositoryWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "boundaries-"));
  folders.push(root);
  for (const owner of ["packages/contracts", "packages/db", "packages/mcp", "apps/api", "apps/web"]) {
    mkdirSync(join(root, owner), { recursive: true });
    cpSync(join(import.meta.dirname, "../..", owner, "package.json"), join(root, owner, "package.json"));
  }
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return root;
}

const messagesFor = (file: string, source: string) =>
  findViolations(repositoryWith({ [file]: source })).messages;

test.each([
  ["packages/contracts/src/jobs/operations.ts", 'import { openDatabase } from "@jobtracker/db";'],
  ["packages/contracts/src/jobs/operations.ts", 'import { x } from "../../../db/src/schema.ts";'],
  ["packages/db/src/jobs/repository.ts", 'import type { AppRouter } from "@jobtracker/api/router";'],
  ["packages/db/src/jobs/repository.ts", 'import { domains } from "@jobtracker/contracts";'],
  ["packages/mcp/src/bin.ts", 'const api = await import("@jobtracker/api/router");'],
  ["packages/mcp/src/bin.ts", 'export * from "@jobtracker/db";'],
  ["apps/web/src/api.ts", 'import { appRouter } from "@jobtracker/api/router";'],
  ["apps/web/src/api.ts", 'import { type AppRouter, appRouter } from "@jobtracker/api/router";'],
  ["apps/web/src/api.ts", 'import type { Settings } from "../../api/src/_kit/settings.ts";'],
  ["apps/web/src/api.ts", 'import { openDatabase } from "@jobtracker/db";'],
  ["apps/api/src/jobs/service.ts", 'import { eq } from "drizzle-orm";'],
  ["apps/api/src/jobs/service.ts", 'import { char } from "drizzle-orm/mssql-core";'],
  ["apps/api/src/jobs/service.ts", 'import { TRPCError } from "@trpc/server";'],
  ["apps/api/src/jobs/capture/page.ts", 'import type { FastifyRequest } from "fastify";'],
  ["apps/api/src/jobs/router.ts", 'import { findJob } from "@jobtracker/db";'],
  ["apps/api/src/jobs/service.ts", 'import { makePerson } from "../auth/factory.ts";'],
  ["apps/api/src/jobs/service.ts", 'import { openTestDatabase } from "@jobtracker/db/testing";'],
  ["apps/api/src/jobs/service.ts", 'import { readPage } from "../applications/reading/page.ts";'],
  ["apps/api/src/jobs/service.ts", 'import { captureLabels } from "./labels/load.ts";'],
  ["apps/api/src/_kit/context.ts", 'import { jobs } from "../jobs/service.ts";'],
  ["apps/api/src/jobs/page.ts", 'export { Page } from "../../../web/src/page.tsx";'],
  ["packages/db/src/jobs/repository.ts", 'import { capture } from "./service.ts";'],
  ["packages/db/src/_kit/open.ts", 'import { Job } from "../jobs/tables.ts";'],
  ["apps/web/src/_kit/page.tsx", 'import { Board } from "../features/applications/board.tsx";'],
])("%s must not say: %s", (file, source) => {
  expect(messagesFor(file, source)).toHaveLength(1);
});

test.each([
  ["apps/web/src/api.ts", 'import type { AppRouter } from "@jobtracker/api/router";'],
  ["apps/web/src/api.ts", 'import { type AppRouter } from "@jobtracker/api/router";'],
  ["packages/db/src/jobs/repository.ts", 'import { AppError } from "@jobtracker/contracts";'],
  ["packages/db/src/jobs/repository.ts", 'import { eq } from "drizzle-orm";'],
  ["packages/db/src/applications/tables.ts", 'import { Job } from "../jobs/tables.ts";'],
  ["apps/api/src/applications/service.ts", 'import { findJob } from "../jobs/service.ts";'],
  ["apps/web/src/features/applications/board.tsx", 'import { Fields } from "../jobs/fields/fields.tsx";'],
  ["apps/api/src/jobs/service.test.ts", 'import { openTestDatabase } from "@jobtracker/db/testing";'],
  ["apps/api/src/jobs/router.ts", 'import { bindDomain } from "../_kit/bind-domain.ts";'],
])("%s may say: %s", (file, source) => {
  expect(messagesFor(file, source)).toEqual([]);
});

test("a message names the file, the line, the rule and its reason", () => {
  const source = '// first line\nimport { appRouter } from "@jobtracker/api/router";';
  expect(messagesFor("apps/web/src/api.ts", source)).toEqual([
    "apps/web/src/api.ts:2 imports apps/api/src/router.ts\n" +
      "  apps/web takes types alone from apps/api: a value would pull the server into the browser's bundle",
  ]);
});

test("a file that does not parse stops the check", () => {
  const root = repositoryWith({ "packages/mcp/src/bin.ts": "import {" });
  expect(() => findViolations(root)).toThrow("packages/mcp/src/bin.ts");
});
