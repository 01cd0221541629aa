import { setTimeout as after } from "node:timers";
import { AppError } from "@jobtracker/contracts";
import type { Platform } from "../platform.ts";
import { transactionInChain } from "../policy/transaction.ts";
import { type Attempt, attemptTask, type LastEffect } from "./attempt.ts";
import { endTask, failTask, RESULT_PURPOSE, releaseTask } from "./ending.ts";
import type { TaskKind } from "./kind.ts";
import { TaskStop } from "./task-stop.ts";

const DEFAULT_LONGEST_MINUTES = 15;
const MINUTE_MS = 60_000;

type Outcome = Parameters<Platform["metrics"]["countTask"]>[0]["outcome"];

const rejectionOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** The effect that is left and the end of the task: both or none. */
const finish = async ({ platform, row }: Attempt, effect: LastEffect) =>
  transactionInChain(platform, async (tx) => {
    const now = platform.now().toISOString();
    const result = await effect(tx, now);
    const sealed =
      row.userId === null
        ? null
        : (await platform.keyring.dataKey(tx, row.userId)).seal(
            JSON.stringify(result ?? null),
            RESULT_PURPOSE,
          );
    if (!(await endTask(tx, row, { state: "succeeded", result: sealed }, now))) throw new TaskStop("lost");
  });

/** Does the work. What a cancelled or stopped attempt still does after this has ended has no effect any more. */
const work = async (kind: TaskKind, attempt: Attempt): Promise<void> => {
  if (kind.for === "system") return finish(attempt, (tx, now) => kind.work(tx, now, attempt.platform));
  const { userId } = attempt.row;
  if (userId === null) throw new TypeError(`${kind.name} is a kind of people's tasks`);
  const effect = await Promise.race([attemptTask(kind, attempt, userId), rejectionOf(attempt.signal)]);
  return finish(attempt, effect);
};

const settleStop = async ({ platform, row }: Attempt, { reason }: TaskStop): Promise<Outcome> => {
  const now = platform.now().toISOString();
  if (reason === "lost") return "lost";
  if (reason === "stopping") {
    await platform.database.transaction((tx) => releaseTask(tx, row, now));
    return "released";
  }
  await platform.database.transaction((tx) => endTask(tx, row, { state: "cancelled" }, now));
  return "cancelled";
};

const settle = async (kind: TaskKind, attempt: Attempt, thrown: unknown): Promise<Outcome> => {
  const { platform, row, log, signal } = attempt;
  const error: unknown = signal.aborted ? signal.reason : thrown;
  if (error instanceof TaskStop) return settleStop(attempt, error);
  const failure = { error, attempts: kind.attempts, random: Math.random() };
  const outcome = await platform.database.transaction((tx) => failTask(platform, tx, row, failure));
  log.warn({ err: error, outcome }, "a background task failed");
  return outcome;
};

const tooLong = () => new AppError("UNAVAILABLE", "It took too long and was given up.");

/** Runs a task that was claimed, to whatever end. Rejects only if the database does not take that end. */
export const runTask = async (
  kind: TaskKind,
  attempt: Attempt,
  controller: AbortController,
): Promise<void> => {
  const { platform } = attempt;
  const started = performance.now();
  const longest = (kind.longestMinutes ?? DEFAULT_LONGEST_MINUTES) * MINUTE_MS;
  const timer = after(() => controller.abort(tooLong()), longest);
  let outcome: Outcome = "succeeded";
  try {
    await work(kind, attempt);
  } catch (thrown) {
    outcome = await settle(kind, attempt, thrown);
  } finally {
    clearTimeout(timer);
  }
  const seconds = (performance.now() - started) / 1000;
  platform.metrics.countTask({ kind: kind.name, outcome, seconds });
  attempt.log.debug({ outcome, seconds }, "a background task ended");
};
