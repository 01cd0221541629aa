import type { Queryable } from "./database.ts";

/** Where the heavy reads of a `Queryable` go. One that is not here runs them itself: a transaction, SQL Server, the reading thread. */
const readingThreads = new WeakMap<Queryable, Queryable>();

export const setReadingThread = (read: Queryable, thread: Queryable): void => {
  readingThreads.set(read, thread);
};

type Read<Parameters extends readonly unknown[], Rows> = (
  db: Queryable,
  ...parameters: Parameters
) => Promise<Rows>;

type Question<Parameters extends readonly unknown[]> = (
  db: Queryable,
  ...parameters: Parameters
) => boolean | Promise<boolean>;

/**
 * Marks a read of a repository that may take long. The embedded engine blocks the event loop while it works, so outside
 * a transaction the statements of such a read run in a thread of their own, where they see what is committed, like any other read:
 * `export const searchJobs = heavy(async (db, filter: JobFilter) => …)`.
 * @param isHeavy decides for a read that is heavy with some parameters only: another thread costs a small read more than
 *   it takes. It is not asked where no other thread could do it.
 */
export const heavy =
  <Parameters extends readonly unknown[], Rows>(
    read: Read<Parameters, Rows>,
    isHeavy: Question<Parameters> = () => true,
  ): Read<Parameters, Rows> =>
  async (db, ...parameters) => {
    const thread = readingThreads.get(db);
    const isElsewhere = thread !== undefined && (await isHeavy(db, ...parameters));
    return read(isElsewhere ? thread : db, ...parameters);
  };
