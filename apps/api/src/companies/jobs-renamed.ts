import type { PersonContext } from "../_kit/context.ts";
import { renewSignaturesSoon } from "../duplicates/renew-task.ts";
import { rescoreJobsSoon } from "../fit/changed.ts";

/** Jobs are a company's under another name than before, and have another version: what was made of them is made anew. */
export const jobsRenamed = async (context: PersonContext, companyId: number): Promise<void> => {
  await renewSignaturesSoon(context, companyId);
  await rescoreJobsSoon(context);
};
