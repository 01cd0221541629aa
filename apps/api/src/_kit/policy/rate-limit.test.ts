import { afterEach, expect, test, vi } from "vitest";
import { createRateLimiter } from "./rate-limit.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a minute begins with a caller's first call, and the next one with the first call after it", () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const limiter = createRateLimiter({ standard: 2, credentials: 1, fetch: 1 });
  const count = () => limiter.count("standard", "person 1");
  expect(count()).toEqual({ exceeded: false, limit: 2, remaining: 1, resetSeconds: 60 });
  vi.advanceTimersByTime(59_000);
  expect(count()).toEqual({ exceeded: false, limit: 2, remaining: 0, resetSeconds: 1 });
  expect(count()).toEqual({ exceeded: true, limit: 2, remaining: 0, resetSeconds: 1 });
  expect(limiter.count("standard", "person 2")).toMatchObject({ exceeded: false, remaining: 1 });
  expect(limiter.count("fetch", "person 1")).toMatchObject({ exceeded: false, remaining: 0 });
  vi.advanceTimersByTime(1000);
  expect(count()).toEqual({ exceeded: false, limit: 2, remaining: 1, resetSeconds: 60 });
});

test("a minute that has just begun has sixty seconds, between two milliseconds too", () => {
  // 6000.1 + 60000 - 6000.1 is more than 60000.
  vi.spyOn(performance, "now").mockReturnValue(6000.1);
  const limiter = createRateLimiter({ standard: 2, credentials: 1, fetch: 1 });
  expect(limiter.count("standard", "person 1").resetSeconds).toBe(60);
});

test("a subject may be tried by five networks", () => {
  const limiter = createRateLimiter({ standard: 9, credentials: 2, fetch: 9 });
  const tries = Array.from({ length: 11 }, () => limiter.count("subject", "ada@example.org").exceeded);
  expect(tries.filter((exceeded) => exceeded)).toHaveLength(1);
});
