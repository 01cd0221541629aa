import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { Queryable } from "../_kit/database.ts";
import { backgroundTask } from "./tables.ts";
import { type BackgroundTaskRow, changed, type TaskColumns } from "./task-row.ts";

interface PersonTask {
  readonly userId: number;
  readonly backgroundTaskId: number;
}

const isTask = ({ userId, backgroundTaskId }: PersonTask) =>
  and(eq(backgroundTask.backgroundTaskId, backgroundTaskId), eq(backgroundTask.userId, userId));

export const findBackgroundTask = async (
  db: Queryable,
  task: PersonTask,
): Promise<BackgroundTaskRow | undefined> => {
  const [row] = await db.select().from(backgroundTask).where(isTask(task));
  return row;
};

/** The person's tasks in one of these states, newest first, below the id `before`. */
export const listBackgroundTasks = (
  db: Queryable,
  { userId, states }: { readonly userId: number; readonly states: readonly string[] },
  page: { readonly limit: number; readonly before: number | undefined },
): Promise<BackgroundTaskRow[]> =>
  db
    .select()
    .from(backgroundTask)
    .where(
      and(
        eq(backgroundTask.userId, userId),
        inArray(backgroundTask.state, [...states]),
        page.before === undefined ? undefined : lt(backgroundTask.backgroundTaskId, page.before),
      ),
    )
    .orderBy(desc(backgroundTask.backgroundTaskId))
    .offset(0)
    .fetch(page.limit);

/** Changes a task that is in this state. Undefined: it is in another one by now. */
export const updateBackgroundTask = async (
  db: Queryable,
  { state, now, ...task }: PersonTask & { readonly state: string; readonly now: string },
  columns: TaskColumns,
): Promise<BackgroundTaskRow | undefined> => {
  const [row] = await db
    .update(backgroundTask)
    .set(changed(columns, now))
    .output()
    .where(and(isTask(task), eq(backgroundTask.state, state)));
  return row;
};
