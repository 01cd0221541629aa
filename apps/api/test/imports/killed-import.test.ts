import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { withTestAddress } from "@jobtracker/db/testing";
import { expect, test, vi } from "vitest";
import type { Platform } from "../../src/_kit/platform.ts";
import { startRunner } from "../../src/_kit/testing/tasks.ts";
import { captureImport } from "../../src/imports/capture-task.ts";
import { openPlatform } from "../../src/platform.ts";
import { workerSettings } from "../background/settings.ts";
import { callerOf, signUp } from "../person.ts";
import { openSite } from "./site.ts";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));
const ITEMS = 12;
const MINUTE_MS = 60_000;
/** Nothing, one item, some items: in the middle of so many transactions a worker is killed. */
const KILLS = [3, 4, 7];

/** On a server a database is made for each of them. */
const SERVER_TIMEOUT_MS = 120_000;

type Address = Parameters<Parameters<typeof withTestAddress>[0]>[0];

const killAfter = async ({ dataDir, url }: Address, port: number, writes: number) => {
  const worker = spawn(process.execPath, [WORKER, dataDir, `${port}`, ...(url === undefined ? [] : [url])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(worker, "exit");
  let told = 0;
  for await (const _ of createInterface({ input: worker.stdout })) {
    if (++told === writes) worker.kill("SIGKILL");
  }
  await ended;
  expect(told).toBeGreaterThanOrEqual(writes);
};

/** Opens the database for this process, with a clock that is so far ahead. */
const opened = async <Result>(
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

test.each(KILLS)(
  "a worker that is killed in its transaction %i of a batch leaves each job and each line once",
  async (writes) => {
    const site = await openSite();
    await withTestAddress(async (address) => {
      const names = Array.from({ length: ITEMS }, (_, index) => `Job-${index}`);
      const { userId, id } = await opened(address, 0, async (platform) => {
        const person = await signUp(platform);
        const addresses = names.map((name) => site.page(name)).join("\n");
        return { userId: person.userId, id: (await person.api.imports.start({ addresses })).id };
      });
      await killAfter(address, site.port, writes);

      await opened(address, 0, async (platform) => {
        const api = callerOf(platform, userId);
        const { counts, jobsMade, state } = await api.imports.get({ id });
        expect([state, counts.captured]).toEqual(["running", jobsMade]);
        expect(counts.captured).toBeLessThan(ITEMS);
        expect((await api.jobs.list({ limit: 100 })).items).toHaveLength(jobsMade);
      });

      await opened(address, 5 * MINUTE_MS, async (platform) => {
        const api = callerOf(platform, userId);
        const captureAgain = captureImport({ fetching: site.fetching });
        for (const aheadMs of [2 * MINUTE_MS, 10 * MINUTE_MS]) {
          const later = { ...platform, now: () => new Date(Date.now() + aheadMs) };
          const runner = startRunner(later, [captureAgain]);
          const wanted = aheadMs === 2 * MINUTE_MS ? "waiting" : "done";
          await vi.waitFor(async () => expect((await api.imports.get({ id })).state).toBe(wanted), {
            timeout: 20_000,
          });
          await runner.stop();
        }
        expect(await api.imports.get({ id })).toMatchObject({ jobsMade: ITEMS, counts: { captured: ITEMS } });
        const { items } = await api.jobs.list({ limit: 100, sort: "title" });
        expect(items.map(({ title }) => title).toSorted()).toEqual(names.toSorted());
        const entries = await api.audit.list({ limit: 100, event: "job.captured" });
        expect(entries.items).toHaveLength(ITEMS);
      });
    });
    site.close();
  },
  SERVER_TIMEOUT_MS,
);
