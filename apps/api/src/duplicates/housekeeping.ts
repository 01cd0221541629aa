import { listPeopleWithOldSignatures } from "@jobtracker/db";
import { enqueueForPeople } from "../_kit/background/for-people.ts";
import { defineHousekeeping } from "../_kit/background/kind.ts";
import { ALL_JOBS, renewSignatures } from "./renew-task.ts";

/** People whose signatures are renewed in one night. */
const MOST_PEOPLE = 1_000;

/**
 * Signatures from before they followed a company's new name, or of another kind than those of today, are renewed once: of everybody who
 * has jobs, some in each transaction.
 */
export const renewOldSignatures = defineHousekeeping({
  name: "duplicates.renewOld",
  recurrence: { at: "03:10" },
  work: async (db, now, platform) => {
    const people = await listPeopleWithOldSignatures(db, MOST_PEOPLE);
    await enqueueForPeople({ db, now, platform }, people, renewSignatures, ALL_JOBS);
  },
});
