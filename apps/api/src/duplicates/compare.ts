import type { duplicates, OutputOf, ParsedInputOf } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import { loadJob } from "../jobs/job-state.ts";
import { fieldsOfJob, toJob } from "../jobs/present.ts";
import { loadDuplicate } from "./duplicate-state.ts";

/** Throws NOT_FOUND. */
export const compareDuplicates = async (
  context: PersonContext,
  { id }: ParsedInputOf<typeof duplicates.operations.compare>,
): Promise<OutputOf<typeof duplicates.operations.compare>> => {
  const { jobId, otherJobId } = await loadDuplicate(context, id);
  const fieldsOf = async (ofJobId: number) => fieldsOfJob(toJob(await loadJob(context, ofJobId)));
  const { comparedWords } = await import("../versions/compare-words.ts");
  return { fields: comparedWords(await fieldsOf(jobId), await fieldsOf(otherJobId)) };
};
