import { randomUUID } from "node:crypto";
import type { BackgroundTaskRow, Queryable } from "@jobtracker/db";
import { findBackgroundTask } from "@jobtracker/db";
import { vi } from "vitest";
import { enqueueTask } from "../background/enqueue.ts";
import type { PersonKind, TaskKind } from "../background/kind.ts";
import { TaskRunner } from "../background/runner.ts";
import type { PersonContext } from "../context.ts";
import type { Platform } from "../platform.ts";
import { transactionInChain } from "../policy/transaction.ts";
import { personActor } from "./call.ts";

const WAIT_MS = 30_000;

/** What an operation of the person has inside its transaction. */
export const contextIn = (platform: Platform, userId: number, db: Queryable): PersonContext => ({
  actor: personActor(userId),
  platform,
  log: () => platform.log,
  requestId: randomUUID(),
  signal: undefined,
  now: platform.now().toISOString(),
  db,
});

/** Adds a task as an operation does. */
export const enqueueFor = <Payload>(
  platform: Platform,
  userId: number,
  kind: PersonKind<Payload>,
  payload: Payload,
  options: Parameters<typeof enqueueTask>[3] = {},
) =>
  transactionInChain(platform, (tx) => enqueueTask(contextIn(platform, userId, tx), kind, payload, options));

/** A runner that looks often; stop it. */
export const startRunner = (
  platform: Platform,
  kinds: readonly TaskKind[],
  options: Partial<ConstructorParameters<typeof TaskRunner>[2]> = {},
): TaskRunner => {
  const runner = new TaskRunner(platform, kinds, { atOnce: 4, perPerson: 2, pollMs: 25, ...options });
  runner.start();
  return runner;
};

/** The task as it is. */
export const readTask = async (
  platform: Platform,
  { userId, backgroundTaskId }: BackgroundTaskRow,
): Promise<BackgroundTaskRow> => {
  const row = await findBackgroundTask(platform.database.read, { userId: userId ?? 0, backgroundTaskId });
  if (row === undefined) throw new Error("The task is not there");
  return row;
};

/** Waits until the task is as `isSo` wants it. */
export const taskWhen = (
  platform: Platform,
  task: BackgroundTaskRow,
  isSo: (row: BackgroundTaskRow) => boolean,
): Promise<BackgroundTaskRow> =>
  vi.waitFor(
    async () => {
      const row = await readTask(platform, task);
      if (!isSo(row)) throw new Error(`The task is ${row.state}, attempt ${row.attemptNo}`);
      return row;
    },
    { timeout: WAIT_MS, interval: 20 },
  );

export const taskIn = (platform: Platform, task: BackgroundTaskRow, state: string) =>
  taskWhen(platform, task, (row) => row.state === state);

/** A kind with which something happens once between what its first attempt reads and what it writes, or before its end. */
export const meddledWith = <Payload>(
  kind: PersonKind<Payload>,
  when: "step" | "end",
  meanwhile: () => Promise<unknown>,
): PersonKind<Payload> => {
  let isDone = false;
  const once = async () => {
    if (isDone) return;
    isDone = true;
    await meanwhile();
  };
  const run: typeof kind.run = async (task) => {
    const step: typeof task.step = async (work) => {
      if (when === "step") await once();
      await task.step(work);
    };
    const ending = await kind.run({ ...task, step });
    if (when === "end") await once();
    return ending;
  };
  return { ...kind, run };
};
