import { randomUUID } from "node:crypto";
import {
  type BackgroundTaskRow,
  claimTask,
  extendLeases,
  findNextDueDate,
  listAbandonedTasks,
  listDueTasks,
} from "@jobtracker/db";
import type { Platform } from "../platform.ts";
import { createAlarm } from "./alarm.ts";
import { abandonment, endTask, failTask } from "./ending.ts";
import { planHousekeeping } from "./housekeeping.ts";
import type { TaskKind } from "./kind.ts";
import { busyPeople, kindsWithRoom, placed } from "./places.ts";
import { runTask } from "./run-task.ts";
import { TaskStop } from "./task-stop.ts";

/** A lease outlives three heartbeats that are late or lost. */
const LEASE_MS = 60_000;
const HEARTBEATS_PER_LEASE = 4;
/** The embedded engine has this process alone, which rings; with SQL Server, others add tasks too. */
const POLL_MS = { embedded: 30_000, sqlserver: 2_000 } as const;

interface RunnerOptions {
  /** Tasks that run at once in this process; 0: none, others do it. */
  readonly atOnce: number;
  /** Of one person. */
  readonly perPerson: number;
  readonly leaseMs?: number;
  readonly pollMs?: number;
}

interface RunningTask {
  readonly row: BackgroundTaskRow;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** Takes tasks from the database and runs them, until it is stopped. Several may share a database. */
export class TaskRunner {
  readonly #platform: Platform;
  readonly #kinds: ReadonlyMap<string, TaskKind>;
  readonly #atOnce: number;
  readonly #perPerson: number;
  readonly #leaseMs: number;
  readonly #pollMs: number;
  readonly #workerId = randomUUID();
  readonly #running = new Map<number, RunningTask>();
  readonly #alarm = createAlarm();
  #stopping = false;
  #hasHeard = false;
  #loop: Promise<void> = Promise.resolve();

  constructor(platform: Platform, kinds: readonly TaskKind[], options: RunnerOptions) {
    this.#platform = platform;
    this.#kinds = new Map(kinds.map((kind) => [kind.name, kind]));
    this.#atOnce = options.atOnce;
    this.#perPerson = options.perPerson;
    this.#leaseMs = options.leaseMs ?? LEASE_MS;
    this.#pollMs = options.pollMs ?? POLL_MS[platform.database.engine];
  }

  start(): void {
    if (this.#atOnce > 0) this.#loop = this.#run();
  }

  /** Takes no more tasks, and gives back those that run: what they have done in steps stays, and they go on elsewhere. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    this.#abortAll();
    await this.#loop;
    // The loop may have been in the middle of taking some more.
    this.#abortAll();
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  #abortAll() {
    for (const { controller } of this.#running.values()) controller.abort(new TaskStop("stopping"));
  }

  async #run() {
    const silence = this.#platform.taskBell.onRing(() => {
      this.#hasHeard = true;
      this.#alarm.ring();
    });
    const heart = setInterval(() => this.#guarded(() => this.#beat()), this.#leaseMs / HEARTBEATS_PER_LEASE);
    await this.#guarded(() => this.#plan());
    while (!this.#stopping) {
      const wait = await this.#guarded(() => this.#pass());
      if (!this.#stopping) await this.#alarm.sleep(wait ?? this.#pollMs);
    }
    clearInterval(heart);
    silence();
  }

  /** A database that does not answer is no reason to end: the next time, it may. */
  async #guarded<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#platform.log.warn({ err: error }, "background tasks: the database did not answer");
      return undefined;
    }
  }

  #now(later = 0) {
    return new Date(this.#platform.now().getTime() + later).toISOString();
  }

  async #plan() {
    const kinds = [...this.#kinds.values()].filter((kind) => kind.for === "system");
    await planHousekeeping(this.#platform.database, kinds, this.#now());
  }

  /** @returns milliseconds until it should look again */
  async #pass(): Promise<number> {
    // Whoever rang may have cancelled what runs here.
    if (this.#hasHeard) await this.#beat();
    await this.#takeBackAbandoned();
    while (!this.#stopping && (await this.#claimSome())) {
      // Until nothing more fits.
    }
    const jittered = this.#pollMs * (0.75 + Math.random() / 4);
    if (this.#running.size >= this.#atOnce) return jittered;
    const next = await findNextDueDate(this.#platform.database.read, this.#claimable());
    const until = next === undefined ? 0 : Date.parse(next) - this.#platform.now().getTime();
    return until > 0 ? Math.min(jittered, until) : jittered;
  }

  /** Says that the tasks which run here are worked at, and hears which of them were cancelled. */
  async #beat() {
    this.#hasHeard = false;
    const ids = [...this.#running.keys()];
    if (ids.length === 0) return;
    const extension = { workerId: this.#workerId, ids, leaseExpiresDate: this.#now(this.#leaseMs) };
    const asked = new Map([...this.#running]);
    const held = await this.#platform.database.transaction((tx) => extendLeases(tx, extension));
    const byId = new Map(held.map((task) => [task.backgroundTaskId, task]));
    for (const [id, { row, controller }] of asked) {
      const task = byId.get(id);
      if (task?.leaseNo !== row.leaseNo) controller.abort(new TaskStop("lost"));
      else if (task.cancelRequestedDate !== null) controller.abort(new TaskStop("cancelled"));
    }
  }

  /** Tasks whose server was killed wait again, or have failed if that happened too often. */
  async #takeBackAbandoned() {
    const { database } = this.#platform;
    for (const row of await listAbandonedTasks(database.read, this.#now())) {
      const failure = {
        error: abandonment(),
        attempts: this.#kinds.get(row.kind)?.attempts,
        random: Math.random(),
      };
      const outcome = await database.transaction(async (tx) => {
        if (row.cancelRequestedDate === null) return failTask(this.#platform, tx, row, failure);
        await endTask(tx, row, { state: "cancelled" }, this.#now());
        return "cancelled";
      });
      const { backgroundTaskId: taskId, kind, workerId } = row;
      this.#platform.log.warn({ taskId, kind, workerId, outcome }, "a background task was abandoned");
    }
  }

  #places() {
    const running = [...this.#running.values()].map(({ row }) => row);
    return { running, atOnce: this.#atOnce, perPerson: this.#perPerson };
  }

  #claimable() {
    return kindsWithRoom(this.#places(), this.#kinds.values());
  }

  /** False: nothing is due for which there is a place. */
  async #claimSome(): Promise<boolean> {
    const places = this.#places();
    const room = this.#atOnce - places.running.length;
    const kinds = this.#claimable();
    if (room <= 0 || kinds.length === 0) return false;
    const { database } = this.#platform;
    const now = this.#now();
    const filter = { now, kinds, busyUserIds: busyPeople(places) };
    const due = await listDueTasks(database.read, filter, room * 2);
    const chosen = placed(due, places, this.#kinds.values());
    if (chosen.length === 0) return false;
    const claim = { workerId: this.#workerId, leaseExpiresDate: this.#now(this.#leaseMs), now };
    const claimed = await database.transaction(async (tx) => {
      const rows: (BackgroundTaskRow | undefined)[] = [];
      for (const task of chosen) rows.push(await claimTask(tx, task, claim));
      return rows.filter((row) => row !== undefined);
    });
    for (const row of claimed) this.#begin(row);
    return true;
  }

  #begin(row: BackgroundTaskRow) {
    const kind = this.#kinds.get(row.kind);
    if (kind === undefined) return;
    const controller = new AbortController();
    const log = this.#platform.log.child({
      taskId: row.backgroundTaskId,
      kind: row.kind,
      attempt: row.attemptNo,
    });
    const attempt = { platform: this.#platform, row, log, signal: controller.signal };
    const work = async () => {
      await this.#guarded(() => runTask(kind, attempt, controller));
      // The lease may have run out and the task been taken again meanwhile.
      if (this.#running.get(row.backgroundTaskId)?.controller === controller)
        this.#running.delete(row.backgroundTaskId);
      this.#alarm.ring();
    };
    this.#running.set(row.backgroundTaskId, { row, controller, ended: work() });
  }
}
