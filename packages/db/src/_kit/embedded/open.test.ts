import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DatabaseOpenError } from "../database-open-error.ts";
import { openDatabase } from "../open.ts";

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "jobtracker-open-"));
  file = join(dataDir, "jobtracker.db");
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const fingerprint = () =>
  existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "none";

/** Opening must fail for this reason, and leave the file as it was. */
const expectRefusal = async (reason: string, words: RegExp, directory = dataDir) => {
  const before = fingerprint();
  const error = await openDatabase({ dataDir: directory }).then(
    async (database) => {
      await database.close();
      return "opened";
    },
    (refusal: unknown) => refusal,
  );
  expect(error).toBeInstanceOf(DatabaseOpenError);
  expect(error).toMatchObject({ reason, message: expect.stringMatching(words) });
  expect(fingerprint()).toBe(before);
};

const makeDatabase = async () => {
  const database = await openDatabase({ dataDir });
  await database.close();
};

test("the first start makes the directory, the file for its owner only, and closing leaves one clean file", async () => {
  const fresh = join(dataDir, "fresh");
  const database = await openDatabase({ dataDir: fresh });
  await database.ping();
  await database.close();
  expect(readdirSync(fresh).toSorted()).toEqual(["jobtracker.db", "jobtracker.lock"]);
});

test("after closing, statements fail clearly and closing again does nothing", async () => {
  const database = await openDatabase({ dataDir });
  await database.close();
  await database.close();
  await expect(database.ping()).rejects.toMatchObject({
    code: "UNAVAILABLE",
    message: "The database is closed.",
  });
  await expect(database.transaction(async () => 1)).rejects.toMatchObject({ code: "UNAVAILABLE" });
});

test("a directory whose parent is missing is refused as mistyped", () =>
  expectRefusal("directory-missing", /does not exist/, join(dataDir, "a", "b")));

test("a file where the directory should be is refused", async () => {
  writeFileSync(join(dataDir, "plain"), "");
  await expectRefusal("directory-missing", /is not a directory/, join(dataDir, "plain"));
});

test("a directory that may not be written is refused", async () => {
  const closed = join(dataDir, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  await expectRefusal("not-writable", /not writable/, closed);
  chmodSync(closed, 0o700);
});

test("a read-only file is refused", async () => {
  await makeDatabase();
  chmodSync(file, 0o400);
  await expectRefusal("not-writable", /read-only/);
});

test("a missing file with backups beside it is refused rather than begun anew", async () => {
  mkdirSync(join(dataDir, "backups"));
  writeFileSync(join(dataDir, "backups", "jobtracker-1.db"), "");
  await expectRefusal("file-missing", /backups/);
});

test("a file that is no database is refused", async () => {
  writeFileSync(file, "Dear diary".repeat(1000));
  await expectRefusal("corrupt", /not an SQLite database/);
});

test("a file with a damaged page is refused", async () => {
  await makeDatabase();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 3 * 4096, 4 * 4096);
  writeFileSync(file, bytes);
  await expectRefusal("corrupt", /damaged/);
});

test("a file cut short is refused", async () => {
  await makeDatabase();
  writeFileSync(file, readFileSync(file).subarray(0, 5 * 4096 + 100));
  await expectRefusal("corrupt", /damaged/);
});

test("another program's database is refused", async () => {
  const other = new DatabaseSync(file);
  other.exec("create table Song (Title text)");
  other.close();
  await expectRefusal("foreign-file", /another program/);
});

test("a file written by a newer version is refused", async () => {
  await makeDatabase();
  const newer = new DatabaseSync(file);
  newer.exec("insert into SchemaMigration values (9000, '9000_future', 'hash', '2030-01-01T00:00:00.000Z')");
  newer.close();
  await expectRefusal("newer-version", /newer version/);
});

test("a file whose migration was changed afterwards is refused", async () => {
  await makeDatabase();
  const changed = new DatabaseSync(file);
  changed.exec("update SchemaMigration set Hash = 'other'");
  changed.close();
  await expectRefusal("migration-changed", /was changed/);
});

test("a file that another program has locked is refused, and opened when it lets go", async () => {
  await makeDatabase();
  const other = new DatabaseSync(file);
  other.exec("begin immediate");
  await expectRefusal("locked", /locked by another program/);
  other.exec("rollback");
  other.close();
  await makeDatabase();
});

test("a second opening of the same directory names the process that uses it", async () => {
  const database = await openDatabase({ dataDir });
  await expectRefusal("in-use", new RegExp(`in use by process ${process.pid}\\.`));
  await database.close();
  await makeDatabase();
});
