import { deleteExpiredKeys } from "@jobtracker/db";
import { defineHousekeeping } from "../background/kind.ts";

/** An idempotency key that has expired is not found any more; its row, with the answer, goes at night. */
export const forgetExpiredKeys = defineHousekeeping({
  name: "idempotency.forgetExpiredKeys",
  recurrence: { at: "03:20" },
  work: deleteExpiredKeys,
});
