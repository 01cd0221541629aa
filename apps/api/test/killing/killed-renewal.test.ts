import { candidateDuplicates, signatureOf } from "@jobtracker/db";
import { withTestAddress } from "@jobtracker/db/testing";
import { expect, test, vi } from "vitest";
import type { Platform } from "../../src/_kit/platform.ts";
import { startRunner } from "../../src/_kit/testing/tasks.ts";
import { renewSignatures } from "../../src/duplicates/renew-task.ts";
import { callerOf, signUp } from "../person.ts";
import { killWorker, opened, SERVER_TIMEOUT_MS } from "./killing.ts";

const MINUTE_MS = 60_000;
/** Ten are renewed in a step. */
const JOBS = 15;
const TEXT = "We bake bread for the whole town and look for somebody who likes early hours and warm ovens.";

/** Jobs of two companies, each likely one with one of the other as soon as these are merged. */
const prepare = async (platform: Platform) => {
  const { userId, api } = await signUp(platform);
  for (const company of ["Loaf & Sons", "Crust"])
    for (let number = 0; number < JOBS; number++)
      await api.jobs.create({ title: `Baker ${number}`, company, descriptionText: `${TEXT} ${number}` });
  const [crust, loaf] = (await api.companies.list({ sort: "name" })).items;
  if (crust === undefined || loaf === undefined) throw new Error("The companies are not there");
  await api.companies.merge({ id: loaf.id, intoId: crust.id });
  return userId;
};

/** Jobs that are found by the company's name of now, and pairs. */
const found = async (platform: Platform, userId: number) => {
  const jobs = new Set<number>();
  for (let number = 0; number < JOBS; number++) {
    const fields = { title: `Baker ${number}`, company: "Crust", descriptionText: null, locations: [] };
    const wanted = { userId, signature: signatureOf(fields), exceptJobId: 0 };
    for (const id of await candidateDuplicates(platform.database.read, wanted)) jobs.add(id);
  }
  const pairs = (await callerOf(platform, userId).duplicates.list({ limit: 100 })).items;
  return {
    jobs: jobs.size,
    pairs: new Set(pairs.map(({ older, newer }) => `${older.id} ${newer.id}`)).size,
    listed: pairs.length,
  };
};

test(
  "a worker that is killed while the jobs of merged companies are signed anew leaves each signature and each pair once",
  async () => {
    await withTestAddress(async (address) => {
      const userId = await opened(address, 0, prepare);
      const before = await opened(address, 0, (platform) => found(platform, userId));
      expect(before).toMatchObject({ jobs: JOBS });
      // The first transaction takes the task; the next renews ten, and the one after that is cut short.
      await killWorker(address, {
        worker: "./task-worker.ts",
        place: "in 3",
        parameters: ["duplicates.renew"],
      });
      await opened(address, 0, async (platform) =>
        expect(await found(platform, userId)).toMatchObject({ jobs: JOBS + 10 }),
      );
      for (const aheadMs of [2 * MINUTE_MS, 10 * MINUTE_MS])
        await opened(address, aheadMs, async (platform) => {
          const runner = startRunner(platform, [renewSignatures]);
          const wanted = aheadMs === 2 * MINUTE_MS ? "waiting" : "succeeded";
          await vi.waitFor(
            async () => {
              const { items } = await callerOf(platform, userId).background.list({});
              const states = items.filter(({ kind }) => kind === renewSignatures.name);
              expect(states.map(({ state }) => state)).toEqual([wanted]);
            },
            { timeout: 20_000 },
          );
          await runner.stop();
        });
      const after = await opened(address, 0, (platform) => found(platform, userId));
      expect(after.jobs).toBe(2 * JOBS);
      expect(after.pairs).toBe(after.listed);
      expect(after.pairs).toBeGreaterThan(before.pairs);
    });
  },
  SERVER_TIMEOUT_MS,
);
