import { setImmediate } from "node:timers/promises";
import { Mutex } from "../mutex.ts";

/** The statements of a transaction on the writer's connection. */
export interface WriterControl {
  /** Waits for another program's lock until the deadline, milliseconds since 1970. */
  begin(deadline: number): Promise<void>;
  savepoint(): void;
  release(): void;
  undo(): void;
  commit(): void;
  rollback(): void;
  /** False also when SQLite gave the transaction up by itself, as when the disk is full. */
  isOpen(): boolean;
}

/** Transactions of one commit at most. */
const MOST_TOGETHER = 50;
/** A commit that has waited for so long takes nobody else along; the event loop gets its turn then too. */
const LONGEST_MS = 5;

interface Group {
  readonly begun: number;
  readonly committed: PromiseWithResolvers<void>;
  members: number;
}

type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Transactions that arrive together share one commit, which costs as much as several of them. They run one after the
 * other, each in a savepoint, so that one that fails leaves nothing and disturbs none; and no caller hears of its own
 * end, good or bad, before the commit.
 */
export class GroupCommit {
  readonly #control: WriterControl;
  readonly #longest: number;
  readonly #writing = new Mutex();
  #open: Group | undefined;

  /** @param longest milliseconds until those behind get a commit of their own */
  constructor(control: WriterControl, longest = LONGEST_MS) {
    this.#control = control;
    this.#longest = longest;
  }

  get waiting() {
    return this.#writing.waiting;
  }

  /** Runs `work` when nobody else does. Gives what it returned once that is committed. */
  async run<Result>(work: () => Promise<Result>, deadline: number): Promise<Result> {
    await this.#writing.acquire();
    let group: Group;
    let outcome: Outcome<Result>;
    try {
      group = this.#open ?? (await this.#begin(deadline));
      outcome = await this.#attempt(work);
      this.#finish(group, outcome);
    } finally {
      this.#writing.release();
    }
    await group.committed.promise;
    if ("error" in outcome) throw outcome.error;
    return outcome.result;
  }

  /** Waits for those that came before, and lets nobody in any more. */
  async end(): Promise<void> {
    await this.#writing.acquire();
    if (this.#open !== undefined) this.#commit(this.#open);
  }

  async #begin(deadline: number): Promise<Group> {
    // Requests that have arrived already get as far as here, and come along.
    await setImmediate();
    await this.#control.begin(deadline);
    this.#open = { begun: performance.now(), committed: Promise.withResolvers(), members: 0 };
    return this.#open;
  }

  async #attempt<Result>(work: () => Promise<Result>): Promise<Outcome<Result>> {
    try {
      this.#control.savepoint();
      const result = await work();
      this.#control.release();
      return { result };
    } catch (error) {
      this.#undo();
      return { error };
    }
  }

  #undo() {
    if (!this.#control.isOpen()) return;
    try {
      this.#control.undo();
    } catch {
      this.#control.rollback();
    }
  }

  #finish(group: Group, outcome: Outcome<unknown>) {
    group.members++;
    const isFull = group.members >= MOST_TOGETHER || performance.now() - group.begun >= this.#longest;
    if (!this.#control.isOpen()) {
      this.#open = undefined;
      group.committed.reject("error" in outcome ? outcome.error : new Error("The transaction was lost"));
    } else if (isFull || this.waiting === 0) this.#commit(group);
  }

  #commit(group: Group) {
    this.#open = undefined;
    try {
      this.#control.commit();
      group.committed.resolve();
    } catch (error) {
      if (this.#control.isOpen()) this.#control.rollback();
      group.committed.reject(error);
    }
  }
}
