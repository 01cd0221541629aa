import { setTimeout as pause } from "node:timers/promises";
import type { DatabaseLogger } from "../database.ts";
import { isTransient, serverNumber } from "./faults.ts";

export interface RetryPolicy {
  /** In all, the first one included. */
  readonly attempts: number;
  /** Milliseconds before the second attempt, at most; doubled for each further one. */
  readonly firstDelay: number;
  readonly longestDelay: number;
}

/** At most three seconds of waiting in all: a failover may take longer, but a person should not wait longer for an answer. */
export const DEFAULT_RETRY: RetryPolicy = { attempts: 6, firstDelay: 100, longestDelay: 3000 };

/**
 * Runs the work again after a transient fault, with exponential backoff and full jitter, so that those who failed
 * together do not come back together.
 * @throws the last fault, or the first that would not pass
 */
export const retrying = async <Result>(
  work: () => Promise<Result>,
  policy: RetryPolicy,
  logger?: DatabaseLogger,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= policy.attempts || !isTransient(error)) throw error;
      logger?.warn({ attempt, number: serverNumber(error) }, "A transient database fault; trying again");
      await pause(Math.random() * Math.min(policy.firstDelay * 2 ** (attempt - 1), policy.longestDelay));
    }
  }
};
