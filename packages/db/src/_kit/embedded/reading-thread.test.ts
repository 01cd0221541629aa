import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readingThread } from "./reading-thread.ts";

const directory = mkdtempSync(join(tmpdir(), "jobtracker-test-"));
const file = join(directory, "read.db");

beforeAll(() => {
  const database = new DatabaseSync(file);
  database.exec("create table Number (n integer); insert into Number values (1), (2), (3)");
  database.close();
});
afterAll(() => rmSync(directory, { recursive: true }));

test("each answer comes to its own question, also beside one that cannot be read", async () => {
  const thread = readingThread({ file, synchronous: "FULL" });
  const asked = [1, 2, 3].map((n) => thread.rows("select n from Number where n = ?", [n]));
  const wrong = thread.rows("select n from Missing", []);
  const after = thread.rows("select count(*) from Number", []);
  await expect(wrong).rejects.toThrow("no such table: Missing");
  expect(await Promise.all(asked)).toEqual([[[1]], [[2]], [[3]]]);
  expect(await after).toEqual([[3]]);
  await thread.close();
});

test("a question that cannot be sent leaves the others theirs", async () => {
  const thread = readingThread({ file, synchronous: "FULL" });
  expect(() => thread.rows("select ?", [() => 1])).toThrow("could not be cloned");
  expect(await thread.rows("select n from Number where n = ?", [2])).toEqual([[2]]);
  await thread.close();
});

test("answers that are there together come in turns of their own, with others between them", async () => {
  const thread = readingThread({ file, synchronous: "FULL" });
  await thread.rows("select n from Number", []);
  const order: string[] = [];
  const asked = [1, 2, 3].map(async (n) => {
    await thread.rows("select n from Number where n = ?", [n]);
    order.push("answer");
  });
  const until = performance.now() + 200;
  while (performance.now() < until);
  const others = () => {
    order.push("others");
    if (order.length < 20) setImmediate(others);
  };
  setImmediate(others);
  await Promise.all(asked);
  expect(order.join(" ")).toContain("answer others answer others answer");
  await thread.close();
});

test("an answer that is there is given, even if the thread is closed before its turn", async () => {
  const thread = readingThread({ file, synchronous: "FULL" });
  await thread.rows("select n from Number", []);
  const asked = thread.rows("select n from Number where n = ?", [2]);
  const until = performance.now() + 200;
  while (performance.now() < until);
  await new Promise((next) => setImmediate(next));
  const closing = thread.close();
  expect(await asked).toEqual([[2]]);
  await closing;
});

const MARK = 1234;

/** A setting of the connection, which only another connection does not have. */
const isMarked = async (thread: ReturnType<typeof readingThread>) => {
  const [row] = await thread.rows("PRAGMA cache_size", []);
  return Array.isArray(row) && row[0] === MARK;
};

test("it ends when it has had nothing to do for long, and begins again with the next question", async () => {
  const thread = readingThread({ file, synchronous: "FULL", idleMs: 150 });
  await thread.rows(`PRAGMA cache_size = ${MARK}`, []);
  expect(await isMarked(thread)).toBe(true);
  await setTimeout(600);
  expect(await isMarked(thread)).toBe(false);
  await thread.close();
});

test("what was asked before it is closed fails, and closing waits for its end", async () => {
  const thread = readingThread({ file, synchronous: "FULL" });
  const asked = thread.rows("select n from Number", []);
  const closing = thread.close();
  await expect(asked).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await closing;
});
