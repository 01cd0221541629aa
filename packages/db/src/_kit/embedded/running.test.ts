import { closeSync, mkdtempSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPerson } from "../../auth/factory.ts";
import { hasUsers } from "../../auth/repository.ts";
import type { Database } from "../database.ts";
import { openDatabase } from "../open.ts";

/* What befalls the file while the database is open. */

let dataDir: string;
let file: string;
let database: Database;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "jobtracker-running-"));
  file = join(dataDir, "jobtracker.db");
  database = await openDatabase({ dataDir });
});
afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const write = () => database.transaction((tx) => createPerson(tx));
const unavailable = (words: RegExp) => ({ code: "UNAVAILABLE", message: expect.stringMatching(words) });

test("a whole file is ready", async () => {
  await write();
  await expect(database.ping()).resolves.toBeUndefined();
});

test.each([
  ["deleted", () => rmSync(file)],
  ["renamed", () => renameSync(file, `${file}.old`)],
  ["deleted with its log", () => [file, `${file}-wal`, `${file}-shm`].map((path) => rmSync(path))],
  ["gone with its directory", () => rmSync(dataDir, { recursive: true })],
  ["left without its log", () => rmSync(`${file}-wal`)],
])("a file that is %s takes no more writes, which would be lost", async (_what, harm) => {
  await write();
  harm();
  await expect(write()).rejects.toMatchObject(unavailable(/moved, replaced or deleted/));
  await expect(database.ping()).rejects.toMatchObject({ code: "UNAVAILABLE" });
});

test("a file that is put back takes writes again", async () => {
  renameSync(file, `${file}.old`);
  await expect(write()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  renameSync(`${file}.old`, file);
  await write();
  await expect(database.ping()).resolves.toBeUndefined();
});

test("a file that is overwritten is not ready", async () => {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(statSync(file).size, 7));
  closeSync(handle);
  await expect(database.ping()).rejects.toMatchObject(unavailable(/damaged/));
});

test("a file that another program locks: writes and readiness fail in time, reads and the event loop go on", async () => {
  await write();
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  let ticks = 0;
  const clock = setInterval(() => ticks++, 20);
  const started = performance.now();
  const outcomes = await Promise.allSettled([write(), write(), write(), database.ping()]);
  clearInterval(clock);
  expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ reason: unavailable(/locked by another program/) });
  expect(performance.now() - started).toBeLessThan(4000);
  expect(ticks).toBeGreaterThan(20);
  expect(await hasUsers(database.read)).toBe(true);
  other.exec("ROLLBACK");
  other.close();
  await write();
  await expect(database.ping()).resolves.toBeUndefined();
});

test("a lock that is let go in time is waited for", async () => {
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const writing = write();
  setTimeout(() => other.exec("ROLLBACK"), 100);
  await expect(writing).resolves.toBeDefined();
  other.close();
});
