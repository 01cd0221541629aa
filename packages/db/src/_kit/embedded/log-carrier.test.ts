import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Connection } from "./connection.ts";
import { logCarrier } from "./log-carrier.ts";
import { readingThread } from "./reading-thread.ts";

let directory: string;
let writer: Connection;
let thread: ReturnType<typeof readingThread>;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "jobtracker-test-"));
  const file = join(directory, "log.db");
  writer = new Connection({ file, readOnly: false, synchronous: "NORMAL" });
  writer.database.exec("create table Text (body blob)");
  thread = readingThread({ file, synchronous: "NORMAL" });
});

afterEach(async () => {
  await thread.close();
  writer.close();
  rmSync(directory, { recursive: true });
});

/** Two megabytes: some 500 pages. */
const write = () => writer.run("insert into Text values (randomblob(2000000))", []);

/** Pages in the log, and how many of them stand in the file. */
const state = () => {
  const [row] = writer.rows("PRAGMA wal_checkpoint(NOOP)", []);
  if (!Array.isArray(row)) throw new TypeError("No state");
  return { pages: Number(row[1]), carried: Number(row[2]) };
};

test("what has gathered in the log is carried over by the thread, once for all that came meanwhile, and the log begins anew", async () => {
  const carryOver = vi.fn(() => thread.carryOver());
  const failed = vi.fn();
  const afterCommit = logCarrier({ writer, carryOver, failed });
  write();
  afterCommit();
  expect(carryOver, "little has gathered").not.toHaveBeenCalled();
  for (let count = 0; count < 10; count += 1) {
    write();
    afterCommit();
  }
  expect(carryOver).toHaveBeenCalledOnce();
  expect(state().carried, "no commit did it").toBe(0);
  await vi.waitFor(() => expect(state().carried).toBeGreaterThan(4000), 10_000);
  // What came while it was at work is left to the next time.
  await thread.carryOver();
  expect(state().carried).toBe(state().pages);
  write();
  expect(state().pages).toBeLessThan(1000);
  expect(failed).not.toHaveBeenCalled();
});

test("a thread that cannot is said, and asked again after a later commit", async () => {
  const failed = vi.fn();
  const carryOver = vi.fn(() => Promise.reject(new Error("no room")));
  const afterCommit = logCarrier({ writer, carryOver, failed });
  for (let count = 0; count < 10; count += 1) write();
  afterCommit();
  await setTimeout(0);
  expect(failed).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: "no room" }));
  afterCommit();
  expect(carryOver).toHaveBeenCalledTimes(2);
});
