import { type Database, openDatabase } from "@jobtracker/db";
import { pino } from "pino";
import { createTaskBell } from "./_kit/background/bell.ts";
import { createKeyring } from "./_kit/keyring.ts";
import { createMetrics } from "./_kit/metrics.ts";
import type { Platform } from "./_kit/platform.ts";
import { createRateLimiter } from "./_kit/policy/rate-limit.ts";
import { loadSecretKeys } from "./_kit/secret-keys.ts";
import type { Settings } from "./_kit/settings.ts";

const openKeyring = async (settings: Settings, database: Database) => {
  try {
    return createKeyring(loadSecretKeys(settings));
  } catch (error) {
    await database.close();
    throw error;
  }
};

/** Opens the database and makes what the operations share. Throws SettingsError and DatabaseOpenError. */
export const openPlatform = async (settings: Settings): Promise<Platform> => {
  const log = pino({ level: settings.LOG_LEVEL });
  const database = await openDatabase({
    url: settings.DATABASE_URL,
    dataDir: settings.DATA_DIR,
    synchronous: settings.DATABASE_SYNCHRONOUS,
    logger: log,
  });
  return {
    settings,
    database,
    keyring: await openKeyring(settings, database),
    log,
    metrics: createMetrics(database),
    rateLimiter: createRateLimiter({
      standard: settings.RATE_LIMIT_STANDARD,
      credentials: settings.RATE_LIMIT_CREDENTIALS,
      fetch: settings.RATE_LIMIT_FETCH,
    }),
    taskBell: createTaskBell(),
    now: () => new Date(),
  };
};
