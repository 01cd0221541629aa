import { listUnreadJobs, replaceSkillsOfJobs } from "@jobtracker/db";
import { z } from "zod";
import { defineTaskKind } from "../_kit/background/kind.ts";
import { finderOf, findInJobs, JOBS_AT_ONCE } from "./job-skills.ts";
import { loadOwnSkills } from "./own-skills.ts";

/** Finds the skills of all jobs whose skills are not kept, and keeps them; some at a time, so that others have their turn. */
export const keepSkills = defineTaskKind({
  name: "skills.keep",
  priority: "later",
  payload: z.strictObject({}),
  checkpoint: z.null(),
  result: z.strictObject({ jobs: z.int() }),
  run: async ({ context, step, signal }) => {
    const { userId } = context.actor;
    let done = 0;
    for (;;) {
      signal.throwIfAborted();
      const own = await loadOwnSkills(context);
      const finder = finderOf(own);
      const jobs = await listUnreadJobs(context.db, { userId, ...finder, most: JOBS_AT_ONCE });
      if (jobs.length === 0) break;
      const found = await findInJobs(jobs, own);
      done += jobs.length;
      await step(async ({ db }) => {
        await replaceSkillsOfJobs(db, { userId, ...finder }, found);
        return { progress: { done, total: null } };
      });
    }
    return async () => ({ jobs: done });
  },
});
