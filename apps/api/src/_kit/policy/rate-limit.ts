import { AppError, type OperationDefinition } from "@jobtracker/contracts";
import type { CallContext, RateLimitState } from "../context.ts";

type Rate = NonNullable<OperationDefinition["rate"]>;
/** `subject`: calls about one and the same thing, whoever makes them. */
type Bucket = Rate | "subject";

/** Calls allowed per person (or network) and minute. */
export type RateLimits = Readonly<Record<Rate, number>>;

const WINDOW_MS = 60_000;

/**
 * More than one network may try, so that a single one cannot lock a person out; few enough that many together cannot
 * guess a password.
 */
const NETWORKS_PER_SUBJECT = 5;

export interface RateLimiter {
  /** Counts one call. */
  count(bucket: Bucket, caller: string): RateLimitState;
}

interface Window {
  calls: number;
  /** By the clock of `performance`. */
  readonly end: number;
}

/** The windows of one bucket: a caller's begins with a first call and ends a minute later. */
class Windows {
  readonly #limit: number;
  readonly #of = new Map<string, Window>();
  #nextSweep = 0;

  /** @param limit calls in each window */
  constructor(limit: number) {
    this.#limit = limit;
  }

  count(caller: string): RateLimitState {
    // Whole milliseconds: with fractions the end of a window that has just begun may be more than a minute away.
    const now = Math.floor(performance.now());
    this.#sweep(now);
    const window = this.#windowOf(caller, now);
    window.calls += 1;
    return {
      exceeded: window.calls > this.#limit,
      limit: this.#limit,
      remaining: Math.max(0, this.#limit - window.calls),
      resetSeconds: Math.ceil((window.end - now) / 1000),
    };
  }

  #windowOf(caller: string, now: number): Window {
    const known = this.#of.get(caller);
    if (known !== undefined && now < known.end) return known;
    const begun = { calls: 0, end: now + WINDOW_MS };
    this.#of.set(caller, begun);
    return begun;
  }

  /** Forgets those who stopped calling, once a window. */
  #sweep(now: number) {
    if (now < this.#nextSweep) return;
    this.#nextSweep = now + WINDOW_MS;
    for (const [caller, { end }] of this.#of) if (end <= now) this.#of.delete(caller);
  }
}

/**
 * Limits in the memory of this process: several servers each count for themselves. Every call is counted, so this is as little as
 * that takes; a library for it took as long as finding out who calls.
 */
export const createRateLimiter = (perCaller: RateLimits): RateLimiter => {
  const windows = {
    standard: new Windows(perCaller.standard),
    credentials: new Windows(perCaller.credentials),
    fetch: new Windows(perCaller.fetch),
    subject: new Windows(perCaller.credentials * NETWORKS_PER_SUBJECT),
  } satisfies Record<Bucket, Windows>;
  return { count: (bucket, caller) => windows[bucket].count(caller) };
};

/** Throws RATE_LIMITED with `retryAfter` if the call was one too many. */
export const refuseExceeded = ({ exceeded, limit, resetSeconds }: RateLimitState): void => {
  if (!exceeded) return;
  throw new AppError("RATE_LIMITED", `Too many requests: ${limit} a minute are allowed here.`, {
    retryAfter: resetSeconds,
    details: { limit },
  });
};

/** Counts a call. Throws RATE_LIMITED with `retryAfter` when there are too many. */
export const countCall = (call: CallContext, bucket: Bucket, caller: string): void => {
  const counted = call.platform.rateLimiter.count(bucket, caller);
  // A subject's limit is nobody's own, so only its refusal is shown.
  if (bucket !== "subject" || counted.exceeded) call.onRateLimit(counted);
  refuseExceeded(counted);
};
