/*
 * The thread that heavy reads run in: reads the statements that it is sent on a connection of its own, and sends back their rows.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Connection } from "./connection.ts";
import { giveWay } from "./give-way.ts";
import type { ReadingAnswer, ReadingTask } from "./reading-thread.ts";
import { sqliteCode } from "./sqlite-code.ts";

/** A heavy read goes through more pages than the 2,000 KiB that SQLite keeps: the board of 5,000 applications took a fifth longer with these. */
const CACHE_KIB = 4000;

giveWay();
const connection = new Connection({
  file: String(workerData),
  readOnly: true,
  synchronous: "FULL",
  cacheKiB: CACHE_KIB,
});

const isPlain = (value: unknown) =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));

/** Copying rows takes five times as long as writing them as JSON and reading that, most of it where requests are answered. */
const answerOf = (rows: unknown[]): ReadingAnswer =>
  rows.every((row) => Array.isArray(row) && row.every(isPlain)) ? { json: JSON.stringify(rows) } : { rows };

const answer = ({ text, parameters }: ReadingTask): ReadingAnswer => {
  try {
    return answerOf(connection.rows(text, parameters));
  } catch (error) {
    return {
      message: error instanceof Error ? error.message : String(error),
      errcode: sqliteCode(error),
    };
  }
};

parentPort?.on("message", (task: ReadingTask) => parentPort?.postMessage(answer(task)));
