import type { Database } from "@jobtracker/db";
import type { Logger } from "pino";
import type { TaskBell } from "./background/bell.ts";
import type { Keyring } from "./keyring.ts";
import type { Metrics } from "./metrics.ts";
import type { RateLimiter } from "./policy/rate-limit.ts";
import type { Settings } from "./settings.ts";

/** What the operations of a running server share. Made once at start, and by each test for itself. */
export interface Platform {
  readonly settings: Settings;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly rateLimiter: RateLimiter;
  readonly taskBell: TaskBell;
  /** The time; tests give their own. */
  readonly now: () => Date;
}
