/// <reference lib="esnext.temporal" />
import { AppError } from "@jobtracker/contracts";
import { type Database, findLiveTask, insertBackgroundTask, rescheduleTask } from "@jobtracker/db";
import { PRIORITY_NUMBERS } from "./enqueue.ts";
import type { Housekeeping } from "./kind.ts";
import { nextOccurrence } from "./recurrence.ts";
import { workHash } from "./work-hash.ts";

const plan = async (database: Database, { name, recurrence: rule }: Housekeeping, now: string) => {
  // At night means at night where the server stands.
  const recurrence = { ...rule, timeZone: Temporal.Now.timeZoneId() };
  const dueDate = nextOccurrence(recurrence, now);
  const hash = workHash(null, name, "");
  const planned = { liveHash: hash, recurrence: JSON.stringify(recurrence), dueDate };
  await database.transaction(async (tx) => {
    const known = await findLiveTask(tx, hash);
    // What was missed while no server ran is made up for once, so its time stays.
    if (known?.recurrence === planned.recurrence) return;
    if (known !== undefined) return rescheduleTask(tx, { ...planned, now });
    const owner = { userId: null, clientKind: "system", credentialKind: "none", credentialId: null };
    const task = { ...owner, ...planned, kind: name, workHash: hash, payload: null, now };
    await insertBackgroundTask(tx, { ...task, priority: PRIORITY_NUMBERS.idle, turnNo: 0 });
  });
};

/** Sees to it that each piece of housekeeping waits for its next time. */
export const planHousekeeping = async (
  database: Database,
  kinds: readonly Housekeeping[],
  now: string,
): Promise<void> => {
  for (const kind of kinds) {
    try {
      await plan(database, kind, now);
    } catch (error) {
      // Another server that starts at the same time was quicker.
      if (!(error instanceof AppError) || error.code !== "CONFLICT") throw error;
    }
  }
};
