import { AppError, type ParsedInputOf, type RecruiterDetail, type recruiters } from "@jobtracker/contracts";
import { type RecruiterRow, settleRecruiterFamily } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { recruiterChange } from "./present.ts";
import { loadLiveRecruiter, loadRecruiter, showRecruiter, writeRecruiter } from "./recruiter-state.ts";

/** Throws CONFLICT for a recruiter that was merged: twice into the same, or in a circle. */
const demandUnmerged = ({ name, mergedIntoRecruiterId }: RecruiterRow): void => {
  if (mergedIntoRecruiterId === null) return;
  throw new AppError("CONFLICT", `“${name}” was merged into another recruiter already; restore it first.`, {
    details: { mergedIntoId: mergedIntoRecruiterId },
  });
};

/**
 * One of two entries of the same person goes; what it has is shown with the other. Throws NOT_FOUND, VERSION_CONFLICT,
 * INVALID_REFERENCE for a merge into itself, and CONFLICT if one of both was merged already.
 */
export const mergeRecruiter = async (
  context: PersonContext,
  { id, intoId, expectedVersion }: ParsedInputOf<typeof recruiters.operations.merge>,
): Promise<Applied<RecruiterDetail>> => {
  for (const recruiterId of [id, intoId]) demandUnmerged(await loadRecruiter(context, recruiterId));
  const [from, into] = [await loadLiveRecruiter(context, id), await loadLiveRecruiter(context, intoId)];
  if (id === intoId)
    throw new AppError("INVALID_REFERENCE", "A recruiter cannot be merged into itself.", {
      issues: [{ path: ["intoId"], message: "Name another recruiter" }],
    });
  demandVersion("The recruiter", from, expectedVersion);
  const columns = { deletedDate: context.now, mergedIntoRecruiterId: intoId };
  const after = await writeRecruiter(context, from, columns);
  await settleRecruiterFamily(context.db, { userId: context.actor.userId, recruiterId: intoId });
  return { output: await showRecruiter(context, into), changes: [recruiterChange(from, after)] };
};
