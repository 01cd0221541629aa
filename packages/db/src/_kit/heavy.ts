import type { Queryable } from "./database.ts";

/** Runs an exported function of a module elsewhere, on a connection of its own, and gives back what it returned. */
export type HeavyRunner = (module: string, name: string, parameters: readonly unknown[]) => Promise<unknown>;

/** Who runs the heavy reads of a `Queryable`. One that is not here runs them itself: transactions, SQL Server, the workers. */
const runners = new WeakMap<Queryable, HeavyRunner>();

export const setHeavyRunner = (read: Queryable, runner: HeavyRunner) => {
  runners.set(read, runner);
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
 * a transaction such a read goes to a worker thread, where it sees what is committed, like any other read.
 *
 * Parameters and rows are copied between threads, so they are plain values:
 * `export const searchJobs = heavy(import.meta.url, "searchJobs", (db, filter: JobFilter) => …)`.
 * @param module address of the module that exports it
 * @param name under which it is exported
 * @param isHeavy decides for a read that is heavy with some parameters only: another thread costs a small read more than
 *   it takes. It is not asked where no other thread could do it.
 */
export const heavy =
  <Parameters extends readonly unknown[], Rows>(
    module: string,
    name: string,
    read: Read<Parameters, Rows>,
    isHeavy: Question<Parameters> = () => true,
  ): Read<Parameters, Rows> =>
  async (db, ...parameters) => {
    const runner = runners.get(db);
    if (runner === undefined || !(await isHeavy(db, ...parameters))) return read(db, ...parameters);
    // The worker runs `read` itself, so it returns what `read` returns.
    return (await runner(module, name, parameters)) as Rows;
  };
