import { Worker } from "node:worker_threads";

interface Waiting<Task, Answer> extends PromiseWithResolvers<Answer> {
  readonly task: Task;
}

interface ThreadOptions {
  readonly script: URL;
  /** How long one task may take before the thread is ended. */
  readonly limitMs: number;
  /** Megabytes of the thread's memory. */
  readonly memory: number;
  /** Ends the thread, and gives its memory back, when nothing was to do for so long; without it, it stays. */
  readonly idleMs?: number;
}

/** Of the server's size: half of what V8 would take, and as quick. */
const YOUNG_GENERATION_MB = 24;

/** A task was given up: it took too long, or more memory than there is, or its script failed. */
export class TaskAbandoned extends Error {
  override readonly name = "TaskAbandoned";
  readonly reason: "too long" | "failed";

  constructor(reason: "too long" | "failed", cause?: unknown) {
    super(`A thread gave up a task: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * One thread that does tasks one by one, started by the first. A task that takes too long, or more memory than there is, ends the
 * thread; those that wait are done by a new one. So no input can stop the server. Answers are what the script posts, as it posts them.
 */
export class WorkThread<Task, Answer> {
  readonly #options: ThreadOptions;
  readonly #queue: Waiting<Task, Answer>[] = [];
  #current: Waiting<Task, Answer> | undefined;
  #worker: Worker | undefined;
  #limit: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /** Throws TaskAbandoned. */
  run(task: Task): Promise<Answer> {
    const waiting = { ...Promise.withResolvers<Answer>(), task };
    this.#queue.push(waiting);
    this.#next();
    return waiting.promise;
  }

  #next(): void {
    if (this.#current !== undefined) return;
    this.#current = this.#queue.shift();
    clearTimeout(this.#idle);
    if (this.#current === undefined) this.#rest();
    else this.#begin(this.#current);
  }

  #begin({ task }: Waiting<Task, Answer>): void {
    this.#worker ??= this.#start();
    this.#limit = setTimeout(() => this.#abandon("too long"), this.#options.limitMs);
    this.#worker.postMessage(task);
  }

  #start(): Worker {
    const { script, memory } = this.#options;
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    worker.on("message", (answer: Answer) => {
      if (worker === this.#worker) this.#finish((current) => current.resolve(answer));
    });
    worker.on("error", (cause) => {
      if (worker === this.#worker) this.#abandon("failed", cause);
    });
    // Last, because listening keeps the process alive again.
    worker.unref();
    return worker;
  }

  #rest(): void {
    const { idleMs } = this.#options;
    if (idleMs === undefined || this.#worker === undefined) return;
    this.#idle = setTimeout(() => this.#end(), idleMs).unref();
  }

  #end(): void {
    const ended = this.#worker;
    this.#worker = undefined;
    void ended?.terminate();
  }

  #abandon(reason: TaskAbandoned["reason"], cause?: unknown): void {
    this.#end();
    this.#finish((current) => current.reject(new TaskAbandoned(reason, cause)));
  }

  #finish(settle: (current: Waiting<Task, Answer>) => void): void {
    clearTimeout(this.#limit);
    const current = this.#current;
    this.#current = undefined;
    if (current !== undefined) settle(current);
    this.#next();
  }
}
