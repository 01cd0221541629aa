import { Worker } from "node:worker_threads";
import { AppError } from "@jobtracker/contracts/kit";
import type { Synchronous } from "./connection.ts";
import type { StatementRunner } from "./session.ts";

/** One statement to be read. */
interface Reading {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Something to read, or the log to be carried over into the database. */
export type ThreadTask = Reading | "carry over";

/** The file that the thread works on, and how safely it writes. */
export interface ThreadFile {
  readonly file: string;
  readonly synchronous: Synchronous;
}

/** Rows as JSON, or as they are if JSON could not hold a value of theirs; or what SQLite said. */
export type ReadingAnswer =
  | { readonly json: string }
  | { readonly rows: unknown[] }
  | { readonly message: string; readonly errcode: number | undefined };

/** Rows leave as soon as they are read: little outlives a small clean-up of the thread, for which V8 would keep up to 48 MB. */
const YOUNG_GENERATION_MB = 6;

/** After so long without work the thread ends, and gives its memory back. */
const IDLE_MS = 30_000;

const rowsOf = (answer: Extract<ReadingAnswer, { json: string } | { rows: unknown[] }>): unknown[] => {
  if ("rows" in answer) return answer.rows;
  const rows: unknown = JSON.parse(answer.json);
  if (!Array.isArray(rows)) throw new TypeError("Rows that are no array");
  return rows;
};

interface ReadingThreadOptions extends ThreadFile {
  readonly idleMs?: number;
}

interface ReadingThread extends StatementRunner {
  /** Carries the log over into the database, as far as it can without making anybody wait. */
  carryOver(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A thread with a read-only connection to this file, started by the first who asks; it does one thing after the other. What it carries
 * over goes through another connection.
 */
export const readingThread = ({ idleMs = IDLE_MS, ...threadFile }: ReadingThreadOptions): ReadingThread => {
  // Answers come in the order of the tasks. A Map would keep what is over: V8 makes new tables for what comes and goes, and each old one
  // hangs on the one before it until the next full clean-up.
  const waiting: PromiseWithResolvers<unknown[]>[] = [];
  let worker: Worker | undefined;
  const idle = setTimeout(() => {
    if (waiting.length === 0) void stop();
  }, idleMs).unref();

  const settle = (answer: ReadingAnswer) => {
    const task = waiting.shift();
    if ("message" in answer)
      task?.reject(Object.assign(new Error(answer.message), { errcode: answer.errcode }));
    else task?.resolve(rowsOf(answer));
  };

  // Node hands over all messages that are there in one turn of the event loop, and what came while it did so too: all others would wait.
  const arrived: ReadingAnswer[] = [];
  const settleNext = () => {
    const answer = arrived.shift();
    if (answer !== undefined) settle(answer);
    if (arrived.length > 0) setImmediate(settleNext);
  };

  const fail = (reason: string, cause?: unknown) => {
    worker = undefined;
    for (const answer of arrived.splice(0)) settle(answer);
    for (const { reject } of waiting.splice(0)) reject(new AppError("UNAVAILABLE", reason, { cause }));
  };

  const stop = async () => {
    const stopping = worker;
    worker = undefined;
    await stopping?.terminate();
  };

  const start = () => {
    const started = new Worker(new URL("reading-worker.ts", import.meta.url), {
      workerData: threadFile,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    started.unref();
    started.on("message", (answer: ReadingAnswer) => {
      idle.refresh();
      arrived.push(answer);
      if (arrived.length === 1) setImmediate(settleNext);
    });
    started.on("error", (cause) => fail("The reading thread failed.", cause));
    return started;
  };

  const ask = (task: ThreadTask): Promise<unknown[]> => {
    const asked = Promise.withResolvers<unknown[]>();
    worker ??= start();
    worker.postMessage(task);
    waiting.push(asked);
    return asked.promise;
  };

  return {
    rows: (text, parameters) => ask({ text, parameters }),
    async carryOver() {
      await ask("carry over");
    },
    run() {
      throw new Error("The reading thread writes nothing");
    },
    async close() {
      clearTimeout(idle);
      const stopping = stop();
      fail("The database is closed.");
      await stopping;
    },
  };
};
