import { Worker } from "node:worker_threads";
import { AppError } from "@jobtracker/contracts/kit";
import type { StatementRunner } from "./session.ts";

/** One statement to be read. */
export interface ReadingTask {
  readonly id: number;
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Rows as JSON, or as they are if JSON could not hold a value of theirs; or what SQLite said. */
export type ReadingAnswer =
  | { readonly id: number; readonly json: string }
  | { readonly id: number; readonly rows: unknown[] }
  | { readonly id: number; readonly message: string; readonly errcode: number | undefined };

const rowsOf = (answer: Extract<ReadingAnswer, { json: string } | { rows: unknown[] }>): unknown[] => {
  if ("rows" in answer) return answer.rows;
  const rows: unknown = JSON.parse(answer.json);
  if (!Array.isArray(rows)) throw new TypeError("Rows that are no array");
  return rows;
};

interface ReadingThread extends StatementRunner {
  close(): Promise<void>;
}

/** A thread with a read-only connection to this file, started by the first statement; it reads one after the other. */
export const readingThread = (file: string): ReadingThread => {
  const waiting = new Map<number, PromiseWithResolvers<unknown[]>>();
  let worker: Worker | undefined;
  let lastId = 0;

  const fail = (reason: string, cause?: unknown) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new AppError("UNAVAILABLE", reason, { cause }));
    waiting.clear();
  };

  const start = () => {
    const started = new Worker(new URL("reading-worker.ts", import.meta.url), { workerData: file });
    started.unref();
    started.on("message", (answer: ReadingAnswer) => {
      const task = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("message" in answer)
        task?.reject(Object.assign(new Error(answer.message), { errcode: answer.errcode }));
      else task?.resolve(rowsOf(answer));
    });
    started.on("error", (cause) => fail("The reading thread failed.", cause));
    return started;
  };

  return {
    rows(text, parameters) {
      const task = Promise.withResolvers<unknown[]>();
      const id = ++lastId;
      worker ??= start();
      waiting.set(id, task);
      worker.postMessage({ id, text, parameters } satisfies ReadingTask);
      return task.promise;
    },
    run() {
      throw new Error("The reading thread writes nothing");
    },
    async close() {
      const stopping = worker?.terminate();
      fail("The database is closed.");
      await stopping;
    },
  };
};
