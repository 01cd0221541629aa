import { Worker } from "node:worker_threads";
import { AppError } from "@jobtracker/contracts";
import type { Capture, Reading } from "../reading/reading.ts";

export interface ReadingTask {
  readonly capture: Capture;
  readonly now: string;
}

interface Waiting extends PromiseWithResolvers<Reading> {
  readonly task: ReadingTask;
}

interface ThreadOptions {
  readonly script: URL;
  /** How long one capture may be read before the thread is ended. */
  readonly limitMs: number;
}

/** Megabytes of the thread's memory; a capture is at most 20 MiB. */
const MEMORY = 1_024;

/**
 * One thread that reads captures one by one, started by the first. A capture that takes too long, or more memory than there is, ends the
 * thread and is refused; those that wait are read by a new one. So no input can stop the server.
 */
export class ReadingThread {
  readonly #options: ThreadOptions;
  readonly #queue: Waiting[] = [];
  #current: Waiting | undefined;
  #worker: Worker | undefined;
  #limit: NodeJS.Timeout | undefined;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** Throws NOTHING_RECOGNISED if the capture cannot be read in time. */
  read(task: ReadingTask): Promise<Reading> {
    const waiting = { ...Promise.withResolvers<Reading>(), task };
    this.#queue.push(waiting);
    this.#next();
    return waiting.promise;
  }

  #next(): void {
    if (this.#current !== undefined) return;
    this.#current = this.#queue.shift();
    if (this.#current === undefined) return;
    this.#worker ??= this.#start();
    this.#limit = setTimeout(() => this.#abandon("took too long to read"), this.#options.limitMs);
    this.#worker.postMessage(this.#current.task);
  }

  #start(): Worker {
    const worker = new Worker(this.#options.script, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    worker.on("message", (reading: Reading) => {
      if (worker === this.#worker) this.#finish((current) => current.resolve(reading));
    });
    worker.on("error", (cause) => {
      if (worker === this.#worker) this.#abandon("could not be read", cause);
    });
    // Last, because listening keeps the process alive again.
    worker.unref();
    return worker;
  }

  #abandon(reason: string, cause?: unknown): void {
    const ended = this.#worker;
    this.#worker = undefined;
    void ended?.terminate();
    const message = `This page ${reason}. Copy the text of the posting and paste that.`;
    this.#finish((current) => current.reject(new AppError("NOTHING_RECOGNISED", message, { cause })));
  }

  #finish(settle: (current: Waiting) => void): void {
    clearTimeout(this.#limit);
    const current = this.#current;
    this.#current = undefined;
    if (current !== undefined) settle(current);
    this.#next();
  }
}
