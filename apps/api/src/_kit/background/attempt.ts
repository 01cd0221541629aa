import type { TaskProgress } from "@jobtracker/contracts";
import { type BackgroundTaskRow, findUser, type Queryable, updateLeasedTask } from "@jobtracker/db";
import type { Logger } from "pino";
import type { Credential, PersonActor } from "../actor.ts";
import type { PersonContext } from "../context.ts";
import { prepareHandler } from "../handler.ts";
import type { Platform } from "../platform.ts";
import { applyMutation } from "../policy/execute.ts";
import { transactionInChain } from "../policy/transaction.ts";
import { PAYLOAD_PURPOSE } from "./enqueue.ts";
import type { PersonKind, Saved, Task } from "./kind.ts";
import { TaskStop } from "./task-stop.ts";

const CHECKPOINT_PURPOSE = "BackgroundTask.Checkpoint";

/** One claim of a task, and what is there to work at it. */
export interface Attempt {
  readonly platform: Platform;
  readonly row: BackgroundTaskRow;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

type Work = (context: PersonContext) => Promise<Saved<unknown>>;

/** Never back, whatever an attempt that began again says. */
const further = (known: TaskProgress, { done, total }: TaskProgress): TaskProgress => ({
  done: Math.max(known.done, done),
  total,
});

/** What proved who asked for the task; what it was allowed to do was looked at then. */
const credentialOf = ({ credentialKind, credentialId }: BackgroundTaskRow): Credential => {
  const id = credentialId ?? "";
  return credentialKind === "token" ? { kind: "token", id, scopes: [] } : { kind: "session", id };
};

const actorOf = async (db: Queryable, row: BackgroundTaskRow, userId: number): Promise<PersonActor> => {
  const person = await findUser(db, userId);
  if (person === undefined) throw new Error(`Person ${userId} of a background task is not there`);
  const { role, user } = person;
  const credential = credentialOf(row);
  return { kind: "person", userId, role, timeZone: user.timeZone, client: "system", credential };
};

/** The writes of an attempt; each is refused as soon as the task is another's. */
const createWriter = (
  { platform, row, signal }: Attempt,
  outside: PersonContext,
  kind: PersonKind<never>,
) => {
  let progress: TaskProgress = { done: row.progressDone, total: row.progressTotal };
  const sealed = async (db: Queryable, checkpoint: unknown) => {
    const dataKey = await platform.keyring.dataKey(db, outside.actor.userId);
    return dataKey.seal(JSON.stringify(kind.checkedCheckpoint(checkpoint)), CHECKPOINT_PURPOSE);
  };

  /** After the effect, in its transaction: what is not this attempt's any more takes the effect back with it. */
  const save = async (tx: Queryable, { checkpoint, progress: told }: Saved<unknown>, now: string) => {
    const reached = told === undefined ? progress : further(progress, told);
    const held = await updateLeasedTask(
      tx,
      { ...row, now },
      {
        progressDone: reached.done,
        progressTotal: reached.total,
        ...(checkpoint === undefined ? {} : { checkpoint: await sealed(tx, checkpoint) }),
      },
    );
    if (held === undefined) throw new TaskStop("lost");
    if (held.cancelRequestedDate !== null) throw new TaskStop("cancelled");
    return reached;
  };

  return {
    step: async (work: Work) => {
      signal.throwIfAborted();
      const now = platform.now().toISOString();
      progress = await transactionInChain(platform, async (tx) =>
        save(tx, await work({ ...outside, db: tx, now }), now),
      );
    },
  };
};

/** What is left to do in the transaction that ends the task; gives its result. */
export type LastEffect = (tx: Queryable, now: string) => Promise<unknown>;

/** Works at a person's task, up to its last effect. */
export const attemptTask = async (
  kind: PersonKind<never>,
  attempt: Attempt,
  userId: number,
): Promise<LastEffect> => {
  const { platform, row, log, signal } = attempt;
  const db = platform.database.read;
  const dataKey = await platform.keyring.dataKey(db, userId);
  const opened = (column: Uint8Array | null, purpose: string): unknown =>
    column === null ? undefined : JSON.parse(dataKey.open(column, purpose));
  const context: PersonContext = {
    actor: await actorOf(db, row, userId),
    platform,
    log: () => log,
    requestId: `task-${row.backgroundTaskId}-${row.leaseNo}`,
    signal,
    now: platform.now().toISOString(),
    db,
  };
  const { step } = createWriter(attempt, context, kind);
  const perform: Task<unknown, unknown>["perform"] = async ({ named, handler }, input, save) => {
    const apply = await prepareHandler(handler, { ...context, now: platform.now().toISOString() }, input);
    let answer: unknown;
    await step(async (inside) => {
      const applied = await applyMutation({ named, input }, inside, () => apply(inside));
      answer = applied.output;
      return save(applied.output as Parameters<typeof save>[0]);
    });
    return answer as Parameters<typeof save>[0];
  };
  const ending = await kind.run({
    id: row.backgroundTaskId,
    payload: opened(row.payload, PAYLOAD_PURPOSE),
    checkpoint: opened(row.checkpoint, CHECKPOINT_PURPOSE),
    context,
    signal,
    step,
    perform,
    report: (progress) => step(async () => ({ progress })),
  });
  return (tx, now) => ending({ ...context, db: tx, now });
};
