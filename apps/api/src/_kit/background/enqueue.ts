import { AppError } from "@jobtracker/contracts";
import {
  type BackgroundTaskRow,
  countLiveTasks,
  findLiveTask,
  insertBackgroundTask,
  nextTurnNo,
} from "@jobtracker/db";
import type { PersonContext } from "../context.ts";
import { ringAfterCommit } from "./bell.ts";
import type { PersonKind, TaskPriority } from "./kind.ts";
import { nextOccurrence, type Recurrence } from "./recurrence.ts";
import { noWorkHash, workHash } from "./work-hash.ts";

export const PRIORITY_NUMBERS = { soon: 1, later: 5, idle: 9 } as const satisfies Record<
  TaskPriority,
  number
>;
export const PAYLOAD_PURPOSE = "BackgroundTask.Payload";

/** More is no work that a person asked for, but a program that has gone wrong. */
const MOST_LIVE_TASKS = 5000;

interface EnqueueOptions {
  /** One task of the kind with this key waits or runs at a time for the person; another is not added. */
  readonly unique?: string;
  /** Not before; ISO 8601 in UTC. At once unless said. */
  readonly dueDate?: string;
  /** Comes again and again, the first time at its next time. */
  readonly recurrence?: Recurrence;
}

export interface Enqueued {
  readonly task: BackgroundTaskRow;
  /** False: the same work waits or runs already, and this is it. */
  readonly isNew: boolean;
}

/** Whose work it is, and through which client they asked for it. */
type Owner = Pick<PersonContext, "db" | "now" | "platform"> & {
  readonly actor: Pick<PersonContext["actor"], "userId" | "credential" | "client">;
};

const demandRoom = async ({ db, actor }: Owner) => {
  if ((await countLiveTasks(db, actor.userId)) < MOST_LIVE_TASKS) return;
  throw new AppError(
    "RATE_LIMITED",
    `${MOST_LIVE_TASKS} background tasks wait already; let some end first.`,
    {
      retryAfter: 60,
    },
  );
};

/**
 * Adds work for later, in the transaction `context.db`: it is there if, and only if, that is committed. Throws
 * RATE_LIMITED when too much of the person's waits.
 */
export const enqueueTask = async <Payload>(
  context: Owner,
  kind: PersonKind<Payload>,
  payload: Payload,
  { unique, dueDate, recurrence }: EnqueueOptions = {},
): Promise<Enqueued> => {
  const { db, actor, now, platform } = context;
  const { userId, credential, client } = actor;
  const hash = unique === undefined ? null : workHash(userId, kind.name, unique);
  const known = hash === null ? undefined : await findLiveTask(db, hash);
  if (known !== undefined) return { task: known, isNew: false };
  await demandRoom(context);
  const dataKey = await platform.keyring.dataKey(db, userId);
  const priority = PRIORITY_NUMBERS[kind.priority];
  const task = await insertBackgroundTask(db, {
    userId,
    kind: kind.name,
    priority,
    turnNo: await nextTurnNo(db, { userId, priority, now }),
    dueDate: dueDate ?? (recurrence === undefined ? now : nextOccurrence(recurrence, now)),
    workHash: hash,
    liveHash: hash ?? noWorkHash(),
    recurrence: recurrence === undefined ? null : JSON.stringify(recurrence),
    payload: dataKey.seal(JSON.stringify(kind.checked(payload)), PAYLOAD_PURPOSE),
    clientKind: client,
    credentialKind: credential.kind,
    credentialId: credential.id,
    now,
  });
  ringAfterCommit(db);
  return { task, isNew: true };
};
