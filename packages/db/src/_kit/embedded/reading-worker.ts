/*
 * The thread that heavy reads run in: reads the statements that it is sent on a connection of its own, and sends back their rows. It also
 * carries the log over into the database when it is asked to.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Connection } from "./connection.ts";
import { giveWay } from "./give-way.ts";
import { registerPause } from "./pause.ts";
import type { ReadingAnswer, ThreadFile, ThreadTask } from "./reading-thread.ts";
import { sqliteCode } from "./sqlite-code.ts";

/** A heavy read goes through more pages than the 2,000 KiB that SQLite keeps: the board of 5,000 applications took a fifth longer with these. */
const CACHE_KIB = 4000;

giveWay();
const { file, synchronous }: ThreadFile = workerData;
const reader = new Connection({ file, readOnly: true, synchronous, cacheKiB: CACHE_KIB });
let carrier: Connection | undefined;
const workBegins = registerPause(reader.database);

/** What is in the log goes to its places in the file, beside those who read and write. */
const carryOver = (): unknown[] => {
  carrier ??= new Connection({ file, readOnly: false, synchronous });
  return carrier.rows("PRAGMA wal_checkpoint(PASSIVE)", []);
};

const isPlain = (value: unknown) =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));

/** Copying rows takes five times as long as writing them as JSON and reading that, most of it where requests are answered. */
const answerOf = (rows: unknown[]): ReadingAnswer =>
  rows.every((row) => Array.isArray(row) && row.every(isPlain)) ? { json: JSON.stringify(rows) } : { rows };

const answer = (task: ThreadTask): ReadingAnswer => {
  workBegins();
  try {
    return answerOf(task === "carry over" ? carryOver() : reader.rows(task.text, task.parameters));
  } catch (error) {
    return {
      message: error instanceof Error ? error.message : String(error),
      errcode: sqliteCode(error),
    };
  }
};

parentPort?.on("message", (task: ThreadTask) => parentPort?.postMessage(answer(task)));
