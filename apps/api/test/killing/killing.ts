import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { withTestAddress } from "@jobtracker/db/testing";
import { expect } from "vitest";
import type { Platform } from "../../src/_kit/platform.ts";
import { openPlatform } from "../../src/platform.ts";
import { workerSettings } from "./settings.ts";

export type Address = Parameters<Parameters<typeof withTestAddress>[0]>[0];

/** On a server a database is made for each test. */
export const SERVER_TIMEOUT_MS = 120_000;

interface Killing {
  /** A file beside this one. */
  readonly worker: `./${string}.ts`;
  /** In or after which of its transactions it is killed; the first of a runner takes the task. */
  readonly place: `${"in" | "after"} ${number}`;
  readonly parameters?: readonly string[];
}

/** Runs a worker up to the place, and kills it there: no clock has a part in it. */
export const killWorker = async (
  { dataDir, url }: Address,
  { worker, place, parameters = [] }: Killing,
): Promise<void> => {
  const file = fileURLToPath(new URL(worker, import.meta.url));
  const child = spawn(process.execPath, [file, dataDir ?? "", url ?? "", place, ...parameters], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  child.stdout.once("data", () => child.kill("SIGKILL"));
  // A worker that came to its end was not killed, and proves nothing.
  expect(await ended).toEqual([null, "SIGKILL"]);
};

/** Opens the database for this process, with a clock that is so far ahead. */
export const opened = async <Result>(
  address: Address,
  aheadMs: number,
  work: (platform: Platform) => Promise<Result>,
): Promise<Result> => {
  const platform = await openPlatform(workerSettings(address));
  try {
    return await work({ ...platform, now: () => new Date(Date.now() + aheadMs) });
  } finally {
    await platform.database.close();
  }
};
