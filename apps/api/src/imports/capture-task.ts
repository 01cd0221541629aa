import { setTimeout } from "node:timers/promises";
import { type AppError, jobs, type TaskProgress } from "@jobtracker/contracts";
import { type ImportItemRow, listWaitingImportItems, updateImportItem } from "@jobtracker/db";
import { z } from "zod";
import { backoffMs } from "../_kit/background/backoff.ts";
import { defineTaskKind, type Task } from "../_kit/background/kind.ts";
import { performable } from "../_kit/background/performable.ts";
import { TaskStop } from "../_kit/background/task-stop.ts";
import { toAppError } from "../_kit/errors.ts";
import { applyCapture } from "../jobs/capture.ts";
import type { Fetching } from "../jobs/read-capture.ts";
import { loadBatch, presentBatch } from "./batch-state.ts";
import { endItem, endOfError, endOfResults, type ItemEnd } from "./end-item.ts";
import { HostTurns } from "./host-turns.ts";
import { insteadOfPage, type PreparedItem, prepareItem } from "./prepare-item.ts";
import { SiteNames } from "./site-names.ts";

const MOST_ATTEMPTS = 3;
/** A site that wants to be left alone for longer is not waited for: the item fails, and is tried again by the person. */
const LONGEST_WAIT_MS = 5 * 60_000;
const MINUTES = 180;

const Payload = z.strictObject({ importBatchId: z.int() });
/** How far it is stands in the items themselves. */
const Checkpoint = z.null();

type CaptureTask = Task<z.output<typeof Payload>, null>;

/** What tests and benchmarks open, or make quicker, for themselves. */
interface Opened {
  readonly fetching?: Fetching;
  readonly waitMs?: typeof backoffMs;
}

interface Outcome {
  readonly item: ImportItemRow;
  readonly prepared: PreparedItem;
}

/** Works at the items of one batch in one attempt. */
class BatchCapture {
  readonly #task: CaptureTask;
  readonly #fetching: Fetching;
  readonly #waitMs: typeof backoffMs;
  readonly #track: string | undefined;
  readonly #turns: HostTurns<ImportItemRow>;
  readonly #names = new SiteNames();
  readonly #running = new Map<number, Promise<Outcome>>();
  #progress: { done: number; readonly total: number };

  constructor(
    task: CaptureTask,
    {
      fetching,
      waitMs,
      track,
      items,
      total,
    }: {
      readonly fetching: Fetching;
      readonly waitMs: typeof backoffMs;
      readonly track: string | null;
      readonly items: readonly ImportItemRow[];
      readonly total: number;
    },
  ) {
    this.#task = task;
    this.#fetching = fetching;
    this.#waitMs = waitMs;
    this.#track = track ?? undefined;
    this.#turns = new HostTurns(items);
    this.#progress = { done: total - items.length, total };
  }

  async run(): Promise<void> {
    await this.#task.report(this.#progress);
    for (;;) {
      this.#begin();
      if (this.#running.size > 0) await this.#settle(await Promise.race(this.#running.values()));
      else if (this.#turns.isEmpty) return;
      else await this.#sleep();
    }
  }

  #begin() {
    const now = this.#now();
    for (let item = this.#turns.take(now); item !== undefined; item = this.#turns.take(now)) {
      this.#running.set(item.importItemId, this.#prepared(item));
    }
  }

  async #prepared(item: ImportItemRow): Promise<Outcome> {
    const { context, signal } = this.#task;
    const options = { tracks: this.#track !== undefined, fetching: this.#fetching };
    const asked = { ...context, signal, now: this.#now() };
    return { item, prepared: await prepareItem(asked, item, options) };
  }

  async #settle({ item, prepared }: Outcome) {
    this.#running.delete(item.importItemId);
    this.#turns.ended(item);
    this.#task.signal.throwIfAborted();
    if (prepared.kind !== "known") this.#names.note(item, prepared.kind === "error" ? prepared.error : null);
    if (prepared.kind === "error") await this.#afterError(item, prepared.error);
    else await this.#store(item, prepared);
  }

  async #afterError(item: ImportItemRow, error: AppError) {
    const waitMs = this.#waitMs(item.attemptNo + 1, Math.random(), error.retryAfter);
    const isTriedAgain = item.attemptNo + 1 < MOST_ATTEMPTS && waitMs <= LONGEST_WAIT_MS;
    const mayPass = error.details.mayPass === true || this.#names.mayBeFoundLater(item, error);
    if (mayPass && isTriedAgain) return this.#postpone(item, error, waitMs);
    const instead = await insteadOfPage(this.#task.context, item, error);
    return instead === undefined ? this.#end(item, endOfError(error)) : this.#store(item, instead);
  }

  async #postpone(item: ImportItemRow, { message }: AppError, waitMs: number) {
    const dueDate = new Date(Date.parse(this.#now()) + waitMs).toISOString();
    const attemptNo = item.attemptNo + 1;
    await this.#task.step(async ({ db, actor, now }) => {
      const key = { userId: actor.userId, importItemId: item.importItemId, now };
      await updateImportItem(db, key, { attemptNo, dueDate, message: message.slice(0, 1000) });
      return {};
    });
    this.#turns.postpone({ ...item, attemptNo }, dueDate);
  }

  async #store(item: ImportItemRow, prepared: PreparedItem) {
    if (prepared.kind === "error") return this.#end(item, endOfError(prepared.error));
    if (prepared.kind === "known") {
      const jobs = [{ jobId: prepared.jobId, isNew: false }];
      return this.#end(item, { state: "known", message: null, jobs });
    }
    return this.#capture(item, prepared);
  }

  /** What cannot be stored concerns this item alone: the others go on. */
  async #capture(item: ImportItemRow, prepared: Extract<PreparedItem, { kind: "postings" }>) {
    const capture = performable(jobs, "capture", async (context, input) => {
      const applied = await applyCapture(context, input, prepared);
      await endItem(context, item, endOfResults(applied.output.results, prepared.message));
      return applied;
    });
    try {
      await this.#task.perform(capture, { track: this.#track }, () => ({ progress: this.#oneMore() }));
      this.#progress = this.#oneMore();
    } catch (thrown) {
      if (thrown instanceof TaskStop || this.#task.signal.aborted) throw thrown;
      this.#task.context.log().warn({ err: thrown }, "an item of a batch could not be stored");
      await this.#end(item, endOfError(toAppError(thrown)));
    }
  }

  async #end(item: ImportItemRow, end: ItemEnd) {
    const progress = this.#oneMore();
    await this.#task.step(async (context) => {
      await endItem(context, item, end);
      return { progress };
    });
    this.#progress = progress;
  }

  #oneMore(): TaskProgress & { total: number } {
    return { ...this.#progress, done: this.#progress.done + 1 };
  }

  async #sleep() {
    const until = Date.parse(this.#turns.nextDate ?? "") - Date.parse(this.#now());
    await setTimeout(Math.max(0, until), undefined, { signal: this.#task.signal });
  }

  #now() {
    return this.#task.context.platform.now().toISOString();
  }
}

/**
 * Captures what waits in a batch. Each item's job and its place in the report are one step, so after a killed server it
 * goes on with the next one.
 */
export const captureImport = ({ fetching = {}, waitMs = backoffMs }: Opened = {}) =>
  defineTaskKind({
    name: "imports.capture",
    priority: "later",
    atOnce: 2,
    longestMinutes: MINUTES,
    payload: Payload,
    checkpoint: Checkpoint,
    result: Payload,
    run: async (task) => {
      const { context, payload } = task;
      const key = { userId: context.actor.userId, importBatchId: payload.importBatchId };
      const batch = await loadBatch(context, payload.importBatchId);
      const { total } = await presentBatch(context, batch);
      const items = await listWaitingImportItems(context.db, key);
      await new BatchCapture(task, { fetching, waitMs, track: batch.track, items, total }).run();
      return async () => payload;
    },
  });
