import { and, asc, eq, inArray, isNull, lte, min, notInArray, or } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { backgroundTask } from "./tables.ts";
import { type BackgroundTaskRow, changed, type TaskColumns } from "./task-row.ts";

/** Names one claim of a task. */
export interface TaskLease {
  readonly backgroundTaskId: number;
  readonly leaseNo: number;
}

/** A task that could be claimed. */
export type DueTask = TaskLease & Pick<BackgroundTaskRow, "userId" | "kind" | "attemptNo" | "startedDate">;

interface DueFilter {
  readonly now: string;
  readonly kinds: readonly string[];
  /** People who have enough running. */
  readonly busyUserIds: readonly number[];
}

const isDue = ({ now, kinds, busyUserIds }: DueFilter) =>
  and(
    eq(backgroundTask.state, "waiting"),
    lte(backgroundTask.dueDate, now),
    inArray(backgroundTask.kind, [...kinds]),
    busyUserIds.length === 0
      ? undefined
      : or(isNull(backgroundTask.userId), notInArray(backgroundTask.userId, [...busyUserIds])),
  );

/** The tasks whose turn it is, in their order. */
export const listDueTasks = (db: Queryable, filter: DueFilter, most: number): Promise<DueTask[]> =>
  db
    .select({
      backgroundTaskId: backgroundTask.backgroundTaskId,
      leaseNo: backgroundTask.leaseNo,
      userId: backgroundTask.userId,
      kind: backgroundTask.kind,
      attemptNo: backgroundTask.attemptNo,
      startedDate: backgroundTask.startedDate,
    })
    .from(backgroundTask)
    .where(isDue(filter))
    .orderBy(
      asc(backgroundTask.priority),
      asc(backgroundTask.turnNo),
      asc(backgroundTask.dueDate),
      asc(backgroundTask.backgroundTaskId),
    )
    .offset(0)
    .fetch(most);

/** When the next of these kinds is due; in the past: it waits for a place. */
export const findNextDueDate = async (
  db: Queryable,
  kinds: readonly string[],
): Promise<string | undefined> => {
  const [row] = await db
    .select({ dueDate: min(backgroundTask.dueDate) })
    .from(backgroundTask)
    .where(and(eq(backgroundTask.state, "waiting"), inArray(backgroundTask.kind, [...kinds])));
  return row?.dueDate ?? undefined;
};

interface Claim {
  readonly workerId: string;
  readonly leaseExpiresDate: string;
  readonly now: string;
}

/**
 * Takes a waiting task for a worker. Undefined: another was quicker. The state and the number of the lease are compared
 * in the statement that changes them, so that of two who saw the same task one gets it, on either engine.
 */
export const claimTask = async (
  db: Queryable,
  { backgroundTaskId, leaseNo, attemptNo, startedDate }: DueTask,
  { workerId, leaseExpiresDate, now }: Claim,
): Promise<BackgroundTaskRow | undefined> => {
  const held = { state: "running", leaseNo: leaseNo + 1, workerId, leaseExpiresDate };
  const [row] = await db
    .update(backgroundTask)
    .set(changed({ ...held, attemptNo: attemptNo + 1, startedDate: startedDate ?? now }, now))
    .output()
    .where(
      and(
        eq(backgroundTask.backgroundTaskId, backgroundTaskId),
        eq(backgroundTask.state, "waiting"),
        eq(backgroundTask.leaseNo, leaseNo),
      ),
    );
  return row;
};

/** Changes a task for the worker that holds it. Undefined: it holds it no longer, and may not have any effect. */
export const updateLeasedTask = async (
  db: Queryable,
  { backgroundTaskId, leaseNo, now }: TaskLease & { readonly now: string },
  columns: TaskColumns,
): Promise<BackgroundTaskRow | undefined> => {
  const [row] = await db
    .update(backgroundTask)
    .set(changed(columns, now))
    .output()
    .where(
      and(
        eq(backgroundTask.backgroundTaskId, backgroundTaskId),
        eq(backgroundTask.state, "running"),
        eq(backgroundTask.leaseNo, leaseNo),
      ),
    );
  return row;
};

/** A task that a worker holds still. */
export type HeldTask = TaskLease & Pick<BackgroundTaskRow, "cancelRequestedDate">;

interface Extension {
  readonly workerId: string;
  readonly ids: readonly number[];
  readonly leaseExpiresDate: string;
}

/** Extends the worker's leases; gives those that it holds still, and which of them were asked to stop. */
export const extendLeases = async (
  db: Queryable,
  { workerId, ids, leaseExpiresDate }: Extension,
): Promise<HeldTask[]> => {
  const { backgroundTaskId, leaseNo, cancelRequestedDate } = backgroundTask;
  const rows = await db
    .update(backgroundTask)
    .set({ leaseExpiresDate })
    .output({ inserted: { backgroundTaskId, leaseNo, cancelRequestedDate } })
    .where(
      and(
        inArray(backgroundTaskId, [...ids]),
        eq(backgroundTask.workerId, workerId),
        eq(backgroundTask.state, "running"),
      ),
    );
  return rows.map(({ inserted }) => inserted);
};

/** The tasks whose worker has not been heard of for too long. */
export const listAbandonedTasks = (db: Queryable, now: string): Promise<BackgroundTaskRow[]> =>
  db
    .select()
    .from(backgroundTask)
    .where(and(eq(backgroundTask.state, "running"), lte(backgroundTask.leaseExpiresDate, now)));
