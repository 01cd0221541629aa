import { AppError, type Duplicate, type duplicates, type ParsedInputOf } from "@jobtracker/contracts";
import { type DuplicateRow, findMergeOf } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { demandNewAddress } from "../jobs/create.ts";
import { restoreJobWithApplication } from "../jobs/deletion.ts";
import { loadJob, loadLiveJob } from "../jobs/job-state.ts";
import { demandPermission } from "../jobs/track.ts";
import { Carried } from "./carried.ts";
import { carryBack } from "./carry.ts";
import { duplicateChange, loadDuplicate, presentDuplicate, writeDecision } from "./duplicate-state.ts";
import { mergedInto } from "./merged-into.ts";

/** Throws CONFLICT if the job that stayed was merged further or another job has the address, and NOT_FOUND if it is deleted. */
const takeBack = async (context: PersonContext, row: DuplicateRow, goneJobId: number): Promise<Change[]> => {
  const keptJobId = mergedInto(row);
  const further = await findMergeOf(context.db, { userId: context.actor.userId, mergedJobId: keptJobId });
  if (further !== undefined) {
    throw new AppError("CONFLICT", `Job ${keptJobId} was merged into another since; undo that first.`, {
      details: { duplicateId: further.jobDuplicateId, intoJobId: mergedInto(further) },
    });
  }
  await loadLiveJob(context, keptJobId);
  const carried = Carried.parse(JSON.parse(row.carried ?? "null"));
  const gone = await loadJob(context, goneJobId);
  await demandNewAddress(context, gone.row, goneJobId);
  const back = gone.row.deletedDate === null ? [] : (await restoreJobWithApplication(context, gone)).changes;
  return [...back, ...(await carryBack(context, carried, { from: goneJobId, to: keptJobId }))];
};

/** Throws NOT_FOUND, VERSION_CONFLICT, FORBIDDEN, and CONFLICT if nothing was decided or it was merged further. */
export const undoDecision = async (
  context: PersonContext,
  { id, expectedVersion }: ParsedInputOf<typeof duplicates.operations.undo>,
): Promise<Applied<Duplicate>> => {
  const before = await loadDuplicate(context, id);
  demandVersion("The pair", before, expectedVersion);
  if (before.decision === "open") throw new AppError("CONFLICT", "Nothing was decided about these jobs.");
  const { mergedJobId } = before;
  if (mergedJobId !== null) demandPermission(context, "application:write", "undoing a merge");
  const changes = mergedJobId === null ? [] : await takeBack(context, before, mergedJobId);
  const open = { decision: "open", decidedDate: null, mergedJobId: null, carried: null };
  const after = await writeDecision(context, before, open);
  return {
    output: await presentDuplicate(context, after),
    changes: [duplicateChange(before, after), ...changes],
  };
};
