import { randomBytes } from "node:crypto";
import { openTestDatabase } from "@jobtracker/db/testing";
import { pino } from "pino";
import { createTaskBell } from "../background/bell.ts";
import { createKeyring } from "../keyring.ts";
import { createMetrics } from "../metrics.ts";
import type { Platform } from "../platform.ts";
import { createRateLimiter } from "../policy/rate-limit.ts";
import { loadSettings } from "../settings.ts";

const UNLIMITED = { standard: 1_000_000, credentials: 1_000_000, fetch: 1_000_000 };

export interface TestPlatform extends Platform, AsyncDisposable {
  close(): Promise<void>;
}

interface TestOptions extends Partial<Omit<Platform, "settings" | "database">> {
  /** As in the environment of the server. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A platform on a fresh database, as a test file needs it: silent, without limits, with the real time unless given. */
export const openTestPlatform = async ({
  environment = {},
  ...parts
}: TestOptions = {}): Promise<TestPlatform> => {
  const database = await openTestDatabase();
  const close = () => database.close();
  return {
    settings: loadSettings({ ANSWER_CHECKS: "every", ...environment }),
    database,
    keyring: createKeyring([{ name: "test", key: randomBytes(32) }]),
    log: pino({ level: "silent" }),
    metrics: createMetrics(database),
    rateLimiter: createRateLimiter(UNLIMITED),
    taskBell: createTaskBell(),
    now: () => new Date(),
    ...parts,
    close,
    [Symbol.asyncDispose]: close,
  };
};
