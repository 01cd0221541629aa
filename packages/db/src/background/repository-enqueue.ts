import { and, count, eq, inArray, isNull, lte, max, min } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { backgroundTask } from "./tables.ts";
import type { BackgroundTaskRow } from "./task-row.ts";

type NewRow = typeof backgroundTask.$inferInsert;

/** What a new task starts with, beside what every one has at first. */
export type NewBackgroundTask = Pick<
  NewRow,
  | "userId"
  | "kind"
  | "priority"
  | "dueDate"
  | "workHash"
  | "liveHash"
  | "recurrence"
  | "payload"
  | "clientKind"
  | "credentialKind"
  | "credentialId"
> & { readonly turnNo: number; readonly now: string };

/** The task of this work that waits or runs. */
export const findLiveTask = async (
  db: Queryable,
  liveHash: string,
): Promise<BackgroundTaskRow | undefined> => {
  const [row] = await db.select().from(backgroundTask).where(eq(backgroundTask.liveHash, liveHash));
  return row;
};

const ofOwner = (userId: number | null) =>
  userId === null ? isNull(backgroundTask.userId) : eq(backgroundTask.userId, userId);

/** How many of the person's tasks wait or run. */
export const countLiveTasks = async (db: Queryable, userId: number): Promise<number> => {
  const [row] = await db
    .select({ tasks: count() })
    .from(backgroundTask)
    .where(and(ofOwner(userId), inArray(backgroundTask.state, ["waiting", "running"])));
  return row?.tasks ?? 0;
};

/**
 * The turn of an owner's next task: beside the first that waits for its turn now, and after the owner's own. So whoever
 * asks for one thing is served next, however much others have asked for before. (Start-time fair queueing: Goyal, Vin
 * and Cheng, 1996, with every task as long as any other.)
 */
export const nextTurnNo = async (
  db: Queryable,
  {
    userId,
    priority,
    now,
  }: { readonly userId: number | null; readonly priority: number; readonly now: string },
): Promise<number> => {
  const waiting = and(eq(backgroundTask.state, "waiting"), eq(backgroundTask.priority, priority));
  const [first] = await db
    .select({ turnNo: min(backgroundTask.turnNo) })
    .from(backgroundTask)
    .where(and(waiting, lte(backgroundTask.dueDate, now)));
  const [own] = await db
    .select({ turnNo: max(backgroundTask.turnNo) })
    .from(backgroundTask)
    .where(and(waiting, ofOwner(userId)));
  return Math.max(first?.turnNo ?? 0, (own?.turnNo ?? -1) + 1);
};

/** Throws CONFLICT on UQ_BackgroundTask_LiveHash if the same work waits or runs. */
export const insertBackgroundTask = async (
  db: Queryable,
  { now, ...task }: NewBackgroundTask,
): Promise<BackgroundTaskRow> => {
  const [row] = await db
    .insert(backgroundTask)
    .output()
    .values({
      ...task,
      state: "waiting",
      progressDone: 0,
      attemptNo: 0,
      leaseNo: 0,
      createdDate: now,
      updatedDate: now,
      rowVersionNo: 1,
    });
  if (row === undefined) throw new Error("The inserted task was not returned");
  return row;
};
