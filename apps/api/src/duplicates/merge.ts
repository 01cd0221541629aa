import { AppError, type Duplicate, type duplicates, type ParsedInputOf } from "@jobtracker/contracts";
import { type DuplicateRow, findMergeOf } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { removeJob } from "../jobs/deletion.ts";
import { loadLiveJob } from "../jobs/job-state.ts";
import { toJobID } from "../jobs/present.ts";
import { demandPermission } from "../jobs/track.ts";
import { carryAll } from "./carry.ts";
import {
  demandOpen,
  duplicateChange,
  loadDuplicate,
  presentDuplicate,
  writeDecision,
} from "./duplicate-state.ts";
import { mergedInto } from "./merged-into.ts";

/** The job that goes. Throws INVALID_REFERENCE if the one to stay is neither of the two. */
const goneOf = ({ jobId, otherJobId }: DuplicateRow, keepJobId: number): number => {
  if (keepJobId === jobId) return otherJobId;
  if (keepJobId === otherJobId) return jobId;
  throw new AppError("INVALID_REFERENCE", "The job to keep is none of the two.", {
    issues: [{ path: ["keepJobId"], message: `Name ${jobId} or ${otherJobId}` }],
  });
};

/** Throws CONFLICT for a job that went into another before: merging in a circle ends here. */
const demandUnmerged = async ({ db, actor }: PersonContext, mergedJobId: number) => {
  const merge = await findMergeOf(db, { userId: actor.userId, mergedJobId });
  if (merge === undefined) return;
  const intoJobId = mergedInto(merge);
  throw new AppError("CONFLICT", `Job ${mergedJobId} was merged into job ${intoJobId}; undo that first.`, {
    details: { mergedJobId, intoJobId, duplicateId: merge.jobDuplicateId },
  });
};

/** Throws FORBIDDEN, NOT_FOUND, VERSION_CONFLICT, INVALID_REFERENCE, and CONFLICT if one of them was merged before. */
export const mergeDuplicates = async (
  context: PersonContext,
  { id, expectedVersion, keepJobId }: ParsedInputOf<typeof duplicates.operations.merge>,
): Promise<Applied<Duplicate>> => {
  demandPermission(context, "application:write", "merging");
  const before = await loadDuplicate(context, id);
  const goneJobId = goneOf(before, keepJobId);
  demandOpen(before);
  demandVersion("The pair", before, expectedVersion);
  await demandUnmerged(context, goneJobId);
  await demandUnmerged(context, keepJobId);
  await loadLiveJob(context, keepJobId);
  await loadLiveJob(context, goneJobId);
  const { carried, changes } = await carryAll(context, { from: goneJobId, to: keepJobId });
  const removed = await removeJob(context, { id: toJobID(goneJobId) });
  const after = await writeDecision(context, before, {
    decision: "merged",
    decidedDate: context.now,
    mergedJobId: goneJobId,
    carried: JSON.stringify(carried),
  });
  return {
    output: await presentDuplicate(context, after),
    changes: [duplicateChange(before, after), ...changes, ...removed.changes],
  };
};
