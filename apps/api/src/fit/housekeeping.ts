import { listPeopleWithOldScores } from "@jobtracker/db";
import { enqueueForPeople } from "../_kit/background/for-people.ts";
import { defineHousekeeping } from "../_kit/background/kind.ts";
import { ALL_PROFILES, rescoreFit } from "./rescore-task.ts";
import { monthBeganEverywhere } from "./scorer.ts";
import { RUBRIC_VERSION } from "./scoring/rubric.ts";
import { skillFinderVersion } from "./skills-in-texts.ts";

/** People whose jobs are scored again in one night. */
const MOST_PEOPLE = 1_000;

/**
 * Scores grow old by themselves: with each month years are longer, and an update of the product may score otherwise, or find other skills.
 * Whoever has such scores, or jobs without one, has them made again in the night.
 */
export const rescoreOldFit = defineHousekeeping({
  name: "fit.rescoreAnew",
  recurrence: { at: "02:50" },
  work: async (db, now, platform) => {
    // Outside of the transaction, where it does not hold the event loop: it goes through the scores of everybody.
    const people = await listPeopleWithOldScores(platform.database.read, {
      rubricNo: RUBRIC_VERSION,
      finder: skillFinderVersion(),
      asOf: monthBeganEverywhere(now),
      most: MOST_PEOPLE,
    });
    await enqueueForPeople({ db, now, platform }, people, rescoreFit, ALL_PROFILES);
  },
});
