import { deleteEndedTasks } from "@jobtracker/db";
import { defineHousekeeping } from "../_kit/background/kind.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Days for which a task is kept after its end; a failed one longer, so that it can be looked at and tried again. */
const KEPT_DAYS = { succeeded: 30, cancelled: 30, failed: 90 } as const;

export const forgetEndedTasks = defineHousekeeping({
  name: "background.forgetEndedTasks",
  recurrence: { at: "03:30" },
  work: async (tx, now) => {
    for (const state of ["succeeded", "cancelled", "failed"] as const) {
      const before = new Date(Date.parse(now) - KEPT_DAYS[state] * DAY_MS).toISOString();
      await deleteEndedTasks(tx, { state, before });
    }
  },
});
