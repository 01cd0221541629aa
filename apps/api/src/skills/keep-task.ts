import { AppError } from "@jobtracker/contracts";
import { replaceSkillsOfJobs } from "@jobtracker/db";
import { z } from "zod";
import { defineTaskKind } from "../_kit/background/kind.ts";
import { finderOf, findInJobs, JOBS_AT_ONCE, listUnread } from "./job-skills.ts";
import { loadOwnSkills } from "./own-skills.ts";

/**
 * Finds the skills of all jobs whose skills are not kept, and keeps them; some at a time, so that others have their turn. A job that
 * is changed while it is read is read again.
 */
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
      const jobs = await listUnread(context, own, JOBS_AT_ONCE);
      if (jobs.length === 0) break;
      const found = await findInJobs(jobs, own);
      let kept = 0;
      await step(async ({ db }) => {
        kept = await replaceSkillsOfJobs(db, { userId, ...finderOf(own) }, found);
        return { progress: { done: done + kept, total: null } };
      });
      done += kept;
    }
    return async (ending) => {
      // A change that was committed just now found this task still running, and added no other.
      if ((await listUnread(ending, await loadOwnSkills(ending), 1)).length > 0)
        throw new AppError("CONFLICT", "Jobs changed while their skills were found; they are found again.");
      return { jobs: done };
    };
  },
});
