import { withTestAddress } from "@jobtracker/db/testing";
import { expect, test } from "vitest";
import { callerOf, signUp } from "../person.ts";
import { killWorker, opened, SERVER_TIMEOUT_MS } from "./killing.ts";
import { CONFIRM_KEY, confirmation, RESUME } from "./profile-import.ts";

/** All that a confirmation writes is one transaction: it is there or not. */
const KILLS = [
  { place: "in 1", state: "pending", profiles: 0 },
  { place: "after 1", state: "confirmed", profiles: 1 },
] as const;

test.each(KILLS)(
  "a server that is killed $place of a confirmation leaves one profile, also when the caller sends it again",
  async ({ place, state, profiles }) => {
    await withTestAddress(async (address) => {
      const { userId, id } = await opened(address, 0, async (platform) => {
        const person = await signUp(platform);
        return { userId: person.userId, id: (await person.api.profileImports.start({ text: RESUME })).id };
      });
      const parameters = [`${userId}`, `${id}`];
      await killWorker(address, { worker: "./confirm-worker.ts", place, parameters });

      await opened(address, 0, async (platform) => {
        const api = callerOf(platform, userId);
        expect((await api.profileImports.get({ id })).state).toBe(state);
        expect((await api.profiles.list({})).items).toHaveLength(profiles);
        const again = callerOf(platform, userId, { idempotencyKey: CONFIRM_KEY });
        const confirmed = await again.profileImports.confirm(confirmation(id));
        expect(confirmed).toMatchObject({ state: "confirmed", version: 2 });
        expect(await again.profileImports.confirm(confirmation(id))).toEqual(confirmed);
        const { items } = await api.profiles.list({});
        expect(items).toMatchObject([{ name: "Baker", id: confirmed.profileId }]);
        const { skills, experience } = await api.profiles.get({ id: items[0]?.id ?? 0 });
        expect([skills.length, experience.length]).toEqual([2, 1]);
        const entries = await api.audit.list({ limit: 100, event: "profileImport.confirmed" });
        expect(entries.items).toHaveLength(1);
      });
    });
  },
  SERVER_TIMEOUT_MS,
);
