import { type DuplicateRow, findMergeOf, type Queryable } from "@jobtracker/db";

/** The job that took the other over. */
export const mergedInto = ({ jobId, otherJobId, mergedJobId }: DuplicateRow): number =>
  mergedJobId === jobId ? otherJobId : jobId;

/** The job that a job is today: the one that it was merged into, however often; undefined: it was merged into none. */
export const jobAfterMerges = async (
  db: Queryable,
  { userId, jobId }: { readonly userId: number; readonly jobId: number },
): Promise<number | undefined> => {
  const merge = await findMergeOf(db, { userId, mergedJobId: jobId });
  if (merge === undefined) return undefined;
  const into = mergedInto(merge);
  return (await jobAfterMerges(db, { userId, jobId: into })) ?? into;
};
