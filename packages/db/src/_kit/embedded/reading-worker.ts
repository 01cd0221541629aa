/*
 * The thread that heavy reads run in: reads the statements that it is sent on a connection of its own, and sends back their rows.
 */
import { parentPort, workerData } from "node:worker_threads";
import { Connection } from "./connection.ts";
import { giveWay } from "./give-way.ts";
import type { ReadingAnswer, ReadingTask } from "./reading-thread.ts";
import { sqliteCode } from "./sqlite-code.ts";

giveWay();
const connection = new Connection({ file: String(workerData), readOnly: true, synchronous: "FULL" });

const isPlain = (value: unknown) =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));

/** Copying rows takes five times as long as writing them as JSON and reading that, most of it where requests are answered. */
const answerOf = (id: number, rows: unknown[]): ReadingAnswer =>
  rows.every((row) => Array.isArray(row) && row.every(isPlain))
    ? { id, json: JSON.stringify(rows) }
    : { id, rows };

const answer = ({ id, text, parameters }: ReadingTask): ReadingAnswer => {
  try {
    return answerOf(id, connection.rows(text, parameters));
  } catch (error) {
    return {
      id,
      message: error instanceof Error ? error.message : String(error),
      errcode: sqliteCode(error),
    };
  }
};

parentPort?.on("message", (task: ReadingTask) => parentPort?.postMessage(answer(task)));
