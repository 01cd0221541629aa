import {
  candidateDuplicates,
  listSignedFields,
  type Queryable,
  type SignedFields,
  signatureOf,
} from "@jobtracker/db";
import { likenessOf } from "./likeness/likeness.ts";
import { wordsOfPosting } from "./likeness/posting-words.ts";
import { weights } from "./likeness/weights.ts";

export interface LikelyDuplicate {
  readonly jobId: number;
  /** From `weights.threshold` to 1. */
  readonly likeness: number;
}

/**
 * The person's jobs that are likely this posting, the likeliest first. The index of signatures gives few to compare, so that it
 * takes the same time among many jobs as among few. `exceptJobId`: the posting's own job, or 0.
 */
export const findLikelyDuplicates = async (
  db: Queryable,
  {
    userId,
    fields,
    exceptJobId,
  }: { readonly userId: number; readonly fields: SignedFields; readonly exceptJobId: number },
): Promise<LikelyDuplicate[]> => {
  const jobIds = await candidateDuplicates(db, { userId, signature: signatureOf(fields), exceptJobId });
  if (jobIds.length === 0) return [];
  const posting = wordsOfPosting(fields);
  const candidates = await listSignedFields(db, { userId, jobIds });
  return [...candidates]
    .map(([jobId, candidate]) => ({ jobId, likeness: likenessOf(wordsOfPosting(candidate), posting) }))
    .filter(({ likeness }) => likeness >= weights.threshold)
    .sort((one, other) => other.likeness - one.likeness);
};
