import type { PersonContext } from "../_kit/context.ts";
import { renewSignaturesSoon } from "../duplicates/renew-task.ts";
import { rescoreJobsSoon } from "../fit/changed.ts";

/** All jobs of a company, or those that it had when it was merged. */
type Renamed = Parameters<typeof renewSignaturesSoon>[1];

/** Jobs are a company's under another name than before, and have another version: what was made of them is made anew. */
export const jobsRenamed = async (context: PersonContext, of: Renamed): Promise<void> => {
  await renewSignaturesSoon(context, of);
  await rescoreJobsSoon(context);
};
