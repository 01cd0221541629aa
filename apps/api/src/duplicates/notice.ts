import { insertDuplicate, listDuplicatesOfJob, type SignedFields } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { hasEnded } from "../jobs/ended.ts";
import { duplicateChange } from "./duplicate-state.ts";
import { findLikelyDuplicates } from "./likely.ts";
import { weights } from "./likeness/weights.ts";

/** A share as it is told. */
export const percent = (share: number) => Math.round(100 * Math.min(1, share));

/** Records which of the person's jobs are likely the same as this one; what is known, or was decided, stays as it is. */
export const noticeDuplicates = async (
  context: PersonContext,
  jobId: number,
  fields: SignedFields,
): Promise<Change[]> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const likely = await findLikelyDuplicates(db, { userId, fields, exceptJobId: jobId });
  if (likely.length === 0) return [];
  const rows = await listDuplicatesOfJob(db, { userId, jobId });
  const known = new Set(rows.flatMap((row) => [row.jobId, row.otherJobId]));
  const changes: Change[] = [];
  for (const { jobId: other, likeness } of likely.filter((duplicate) => !known.has(duplicate.jobId))) {
    const pair = { jobId: Math.min(jobId, other), otherJobId: Math.max(jobId, other) };
    const repost = await hasEnded(context, pair.jobId);
    const found = { likeness: percent(likeness), weightsVersion: weights.version, repost, now };
    changes.push(duplicateChange(null, await insertDuplicate(db, { userId, ...pair, ...found })));
  }
  return changes;
};
