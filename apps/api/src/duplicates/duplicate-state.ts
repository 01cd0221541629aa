import { AppError, type Duplicate, DuplicateDecision, DuplicateID } from "@jobtracker/contracts";
import { type DuplicateRow, findDuplicate, updateDuplicate } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { type JobState, loadJob } from "../jobs/job-state.ts";
import { toJobID, toJobListItem } from "../jobs/present.ts";

const toListed = ({ row, locations, tags }: JobState) => toJobListItem(row, locations, tags);

/** A pair as callers read it, with both jobs as they are now. */
export const presentDuplicate = async (context: PersonContext, row: DuplicateRow): Promise<Duplicate> => ({
  id: DuplicateID.parse(row.jobDuplicateId),
  version: row.rowVersionNo,
  decision: DuplicateDecision.parse(row.decision),
  likeness: row.likeness,
  repost: row.repost,
  older: toListed(await loadJob(context, row.jobId)),
  newer: toListed(await loadJob(context, row.otherJobId)),
  mergedJobId: row.mergedJobId === null ? null : toJobID(row.mergedJobId),
  decidedAt: row.decidedDate,
  createdAt: row.createdDate,
});

const fieldsOf = ({ jobId, otherJobId, likeness, decision, mergedJobId, rowVersionNo }: DuplicateRow) => ({
  jobId,
  otherJobId,
  likeness,
  decision,
  mergedJobId,
  rowVersionNo,
});

export const duplicateChange = (before: DuplicateRow | null, after: DuplicateRow): Change => ({
  table: "JobDuplicate",
  id: after.jobDuplicateId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});

/** Throws NOT_FOUND, for another person's too. */
export const loadDuplicate = async (
  { db, actor }: PersonContext,
  jobDuplicateId: number,
): Promise<DuplicateRow> => {
  const row = await findDuplicate(db, { userId: actor.userId, jobDuplicateId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such pair of jobs.");
  return row;
};

/** Throws CONFLICT if it was decided already: merging twice, or what was kept apart. */
export const demandOpen = ({ decision, mergedJobId }: DuplicateRow): void => {
  if (decision === "open") return;
  throw new AppError(
    "CONFLICT",
    decision === "merged"
      ? "These jobs were merged already; undo that first."
      : "These jobs were kept apart; undo that first.",
    { details: { decision, ...(mergedJobId !== null && { mergedJobId }) } },
  );
};

/** Throws VERSION_CONFLICT. */
export const writeDecision = async (
  { db, actor, now }: PersonContext,
  { jobDuplicateId, rowVersionNo: expectedVersion }: DuplicateRow,
  decision: Parameters<typeof updateDuplicate>[2],
): Promise<DuplicateRow> => {
  const key = { userId: actor.userId, jobDuplicateId, expectedVersion, now };
  const after = await updateDuplicate(db, key, decision);
  if (after === undefined) throw versionConflict("The pair", expectedVersion);
  return after;
};
