import { listPeopleWithOldSkills } from "@jobtracker/db";
import { enqueueForPeople } from "../_kit/background/for-people.ts";
import { defineHousekeeping } from "../_kit/background/kind.ts";
import { keepSkills } from "./keep-task.ts";
import { finderVersion } from "./taxonomy-thread.ts";

/** People whose jobs are read again in one night. */
const MOST_PEOPLE = 1_000;

/**
 * After an update of the product that finds skills for the first time, or other ones, the jobs of everybody are read; lists are right
 * before that, too.
 */
export const keepSkillsOfNewFinder = defineHousekeeping({
  name: "skills.keepAnew",
  recurrence: { at: "02:40" },
  work: async (db, now, platform) => {
    // Outside of the transaction, where it does not hold the event loop: it goes through the jobs of everybody.
    const wanted = { finder: finderVersion(), most: MOST_PEOPLE };
    const people = await listPeopleWithOldSkills(platform.database.read, wanted);
    await enqueueForPeople({ db, now, platform }, people, keepSkills, { payload: {}, unique: "all" });
  },
});
