import { listPeopleWithOldSkills } from "@jobtracker/db";
import { enqueueTask } from "../_kit/background/enqueue.ts";
import { defineHousekeeping } from "../_kit/background/kind.ts";
import { keepSkills } from "./keep-task.ts";
import { finderVersion } from "./taxonomy-thread.ts";

/** People whose jobs are read again in one night. */
const MOST_PEOPLE = 1_000;

/** After an update of the product that finds other skills, the jobs of everybody are read again; lists are right before that, too. */
export const keepSkillsOfNewFinder = defineHousekeeping({
  name: "skills.keepAnew",
  recurrence: { at: "02:40" },
  work: async (db, now, platform) => {
    const people = await listPeopleWithOldSkills(db, { finder: finderVersion(), most: MOST_PEOPLE });
    for (const userId of people) {
      const actor = { userId, client: "system", credential: { kind: "session", id: "" } } as const;
      await enqueueTask({ db, now, platform, actor }, keepSkills, {}, { unique: "all" });
    }
  },
});
