import { and, count, eq, inArray, lte, min } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { backgroundTask } from "./tables.ts";
import { changed } from "./task-row.ts";

/** How many tasks of everybody are in each state, and since when the first waits that could run at `now`. */
export const countBackgroundTasks = async (
  db: Queryable,
  now: string,
): Promise<{
  readonly states: readonly { readonly state: string; readonly tasks: number }[];
  readonly waitingSince: string | undefined;
}> => {
  const states = await db
    .select({ state: backgroundTask.state, tasks: count() })
    .from(backgroundTask)
    .where(inArray(backgroundTask.state, ["waiting", "running", "failed"]))
    .groupBy(backgroundTask.state);
  const [first] = await db
    .select({ dueDate: min(backgroundTask.dueDate) })
    .from(backgroundTask)
    .where(and(eq(backgroundTask.state, "waiting"), lte(backgroundTask.dueDate, now)));
  return { states, waitingSince: first?.dueDate ?? undefined };
};

/** Gives a waiting recurring task another rule and time. One that runs keeps its rule until its next end. */
export const rescheduleTask = async (
  db: Queryable,
  task: {
    readonly liveHash: string;
    readonly recurrence: string;
    readonly dueDate: string;
    readonly now: string;
  },
): Promise<void> => {
  const { liveHash, now, ...columns } = task;
  await db
    .update(backgroundTask)
    .set(changed(columns, now))
    .where(and(eq(backgroundTask.liveHash, liveHash), eq(backgroundTask.state, "waiting")));
};

/** Forgets everybody's tasks that ended in this state, until `before`. */
export const deleteEndedTasks = async (
  db: Queryable,
  { state, before }: { readonly state: "succeeded" | "cancelled" | "failed"; readonly before: string },
): Promise<void> => {
  await db
    .delete(backgroundTask)
    .where(and(eq(backgroundTask.state, state), lte(backgroundTask.finishedDate, before)));
};
