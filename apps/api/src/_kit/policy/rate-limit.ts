import { AppError, type OperationDefinition } from "@jobtracker/contracts";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { CallContext, RateLimitState } from "../context.ts";

type Rate = NonNullable<OperationDefinition["rate"]>;
/** `subject`: calls about one and the same thing, whoever makes them. */
type Bucket = Rate | "subject";

/** Calls allowed per person (or network) and minute. */
export type RateLimits = Readonly<Record<Rate, number>>;

const WINDOW_SECONDS = 60;

/**
 * More than one network may try, so that a single one cannot lock a person out; few enough that many together cannot
 * guess a password.
 */
const NETWORKS_PER_SUBJECT = 5;

export interface RateLimiter {
  /** Counts one call. */
  count(bucket: Bucket, caller: string): Promise<RateLimitState>;
}

const state = (limit: number, result: RateLimiterRes, exceeded: boolean): RateLimitState => ({
  exceeded,
  limit,
  remaining: Math.max(0, result.remainingPoints),
  resetSeconds: Math.ceil(result.msBeforeNext / 1000),
});

/** Limits in the memory of this process: several servers each count for themselves. */
export const createRateLimiter = (perCaller: RateLimits): RateLimiter => {
  const limits: Readonly<Record<Bucket, number>> = {
    ...perCaller,
    subject: perCaller.credentials * NETWORKS_PER_SUBJECT,
  };
  const limiter = (bucket: Bucket) =>
    new RateLimiterMemory({ keyPrefix: bucket, points: limits[bucket], duration: WINDOW_SECONDS });
  const limiters = {
    standard: limiter("standard"),
    credentials: limiter("credentials"),
    fetch: limiter("fetch"),
    subject: limiter("subject"),
  } satisfies Record<Bucket, RateLimiterMemory>;

  return {
    count: async (bucket, caller) => {
      try {
        return state(limits[bucket], await limiters[bucket].consume(caller), false);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return state(limits[bucket], refusal, true);
      }
    },
  };
};

/** Counts a call. Throws RATE_LIMITED with `retryAfter` when there are too many. */
export const countCall = async (call: CallContext, bucket: Bucket, caller: string): Promise<void> => {
  const counted = await call.platform.rateLimiter.count(bucket, caller);
  // A subject's limit is nobody's own, so only its refusal is shown.
  if (bucket !== "subject" || counted.exceeded) call.onRateLimit(counted);
  if (!counted.exceeded) return;
  const { limit, resetSeconds } = counted;
  throw new AppError("RATE_LIMITED", `Too many requests: ${limit} a minute are allowed here.`, {
    retryAfter: resetSeconds,
    details: { limit },
  });
};
