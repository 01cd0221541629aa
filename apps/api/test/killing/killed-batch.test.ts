import { withTestAddress } from "@jobtracker/db/testing";
import { expect, test, vi } from "vitest";
import { startRunner } from "../../src/_kit/testing/tasks.ts";
import { captureImport } from "../../src/imports/capture-task.ts";
import { openSite } from "../imports/site.ts";
import { callerOf, signUp } from "../person.ts";
import { killWorker, opened, SERVER_TIMEOUT_MS } from "./killing.ts";

const ITEMS = 12;
const MINUTE_MS = 60_000;

/** Its first transaction takes the task and its second tells how far it is; then comes one for each item, and the end. */
const KILLS = [
  { place: "in 3", captured: 0 },
  { place: "after 8", captured: 6 },
  { place: "in 15", captured: ITEMS },
] as const;

test.each(KILLS)(
  "a worker that is killed $place of the transactions of a batch leaves each job and each line once",
  async ({ place, captured }) => {
    const site = await openSite();
    await withTestAddress(async (address) => {
      const names = Array.from({ length: ITEMS }, (_, index) => `Job-${index}`);
      const { userId, id } = await opened(address, 0, async (platform) => {
        const person = await signUp(platform);
        const addresses = names.map((name) => site.page(name)).join("\n");
        return { userId: person.userId, id: (await person.api.imports.start({ addresses })).id };
      });
      const parameters = ["imports.capture", `${site.port}`];
      await killWorker(address, { worker: "./task-worker.ts", place, parameters });

      await opened(address, 0, async (platform) => {
        const api = callerOf(platform, userId);
        const { counts, jobsMade, state } = await api.imports.get({ id });
        expect({ state, captured: counts.captured, jobsMade }).toEqual({
          state: "running",
          captured,
          jobsMade: captured,
        });
        expect((await api.jobs.list({ limit: 100 })).items).toHaveLength(captured);
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
