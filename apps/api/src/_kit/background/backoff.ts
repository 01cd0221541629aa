const FIRST_MS = 10_000;
const LONGEST_MS = 60 * 60_000;

/**
 * Milliseconds until the next attempt, after `attempt` of them: 10 s, doubled each time up to an hour, of which the
 * second half is left to chance, so that what failed together does not come back together ("equal jitter": Brooker,
 * Exponential Backoff and Jitter, AWS Architecture Blog, 2015).
 * @param random from 0 to 1
 * @param retryAfter seconds that whoever refused asked for, at least
 */
export const backoffMs = (attempt: number, random: number, retryAfter = 0): number => {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
  return Math.max(Math.round(most / 2 + (random * most) / 2), retryAfter * 1000);
};
