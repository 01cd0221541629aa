import { AppError } from "@jobtracker/contracts/kit";
import type { Transaction } from "mssql";
import { Mutex } from "../mutex.ts";
import { isConnectionFault, isTransient } from "./faults.ts";
import type { RequestRunner } from "./session.ts";

/**
 * Runs `work` once in this transaction and commits it, or takes it back.
 * @param translated turns the driver's errors into the product's
 * @throws the first transient fault, even if `work` went on after it: the server has taken everything back by then
 */
export const attemptTransaction = async <Result>(
  transaction: Transaction,
  work: (run: RequestRunner) => Promise<Result>,
  translated: <Value>(statement: () => Promise<Value>) => Promise<Value>,
): Promise<Result> => {
  const connection = new Mutex();
  let over = false;
  let fault: unknown;
  const run: RequestRunner = async (_statement, send) => {
    // One connection answers one request at a time; statements begun together wait, as on the embedded engine.
    await connection.acquire();
    try {
      if (over) throw new AppError("UNAVAILABLE", "The transaction is over.");
      return await translated(() => send(transaction.request()));
    } catch (error) {
      if (isTransient(error)) fault ??= error;
      throw error;
    } finally {
      connection.release();
    }
  };
  await transaction.begin();
  try {
    const result = await work(run);
    over = true;
    if (fault) throw fault;
    await commit(transaction);
    return result;
  } catch (error) {
    over = true;
    // A lost connection or a deadlock has taken the transaction back already; the first error is what matters.
    await transaction.rollback().catch(() => {});
    throw fault ?? error;
  }
};

/** A connection lost during the commit leaves open whether it happened, so the transaction must not run again by itself. */
const commit = async (transaction: Transaction) => {
  try {
    await transaction.commit();
  } catch (fault) {
    if (!isConnectionFault(fault)) throw fault;
    // The fault itself as the cause would count as transient.
    throw new AppError(
      "UNAVAILABLE",
      "The connection was lost while saving; look whether the change is there before you repeat it.",
      { cause: new Error(String(fault)) },
    );
  }
};
