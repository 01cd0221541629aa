import { deleteExpiredSessions } from "@jobtracker/db";
import { defineHousekeeping } from "../_kit/background/kind.ts";

/** A session that ended by time is refused at once; its row goes at night. */
export const forgetExpiredSessions = defineHousekeeping({
  name: "auth.forgetExpiredSessions",
  recurrence: { at: "03:10" },
  work: deleteExpiredSessions,
});
