import { Worker } from "node:worker_threads";
import { AppError } from "@jobtracker/contracts/kit";
import type { HeavyRunner } from "../heavy.ts";

export interface HeavyTask {
  readonly id: number;
  readonly module: string;
  readonly name: string;
  readonly parameters: readonly unknown[];
}

export type HeavyAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

interface HeavyReader {
  readonly run: HeavyRunner;
  close(): Promise<void>;
}

/** One worker thread with a reader of this file, started by the first heavy read; it does its tasks one by one. */
export const heavyReader = (file: string): HeavyReader => {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let worker: Worker | undefined;
  let lastId = 0;

  const fail = (reason: string, cause?: unknown) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new AppError("UNAVAILABLE", reason, { cause }));
    waiting.clear();
  };

  const start = () => {
    const started = new Worker(new URL("heavy-worker.ts", import.meta.url), { workerData: file });
    started.unref();
    started.on("message", (answer: HeavyAnswer) => {
      const task = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("error" in answer) task?.reject(new Error(answer.error));
      else task?.resolve(answer.value);
    });
    started.on("error", (cause) => fail("The reading thread failed.", cause));
    return started;
  };

  return {
    run(module, name, parameters) {
      const task = Promise.withResolvers<unknown>();
      const id = ++lastId;
      worker ??= start();
      waiting.set(id, task);
      worker.postMessage({ id, module, name, parameters } satisfies HeavyTask);
      return task.promise;
    },
    async close() {
      const stopping = worker?.terminate();
      fail("The database is closed.");
      await stopping;
    },
  };
};
