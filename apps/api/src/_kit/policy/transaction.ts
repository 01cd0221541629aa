import type { Queryable } from "@jobtracker/db";
import { ringsAfterCommit } from "../background/bell.ts";
import type { Platform } from "../platform.ts";
import { isChainConflict } from "./audit.ts";

const CHAIN_ATTEMPTS = 10;

/**
 * A transaction that adds to a person's audit chain: runs again while others of the same person, on another server or
 * connection, were quicker. After the commit it wakes the background work that was added in it.
 */
export const transactionInChain = async <Result>(
  { database, taskBell }: Platform,
  work: (tx: Queryable) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const { result, rings } = await database.transaction(async (tx) => ({
        result: await work(tx),
        rings: ringsAfterCommit(tx),
      }));
      if (rings) taskBell.ring();
      return result;
    } catch (error) {
      if (!isChainConflict(error) || attempt === CHAIN_ATTEMPTS) throw error;
    }
  }
};
