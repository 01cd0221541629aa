import {
  type JobVersion,
  jobFieldNames,
  type OutputOf,
  type ParsedInputOf,
  type PostingState,
  SnapshotForm,
  SnapshotID,
  type versions,
} from "@jobtracker/contracts";
import {
  findApplicationOfJob,
  type JobVersionHead,
  listJobVersions,
  listMoves,
  listSnapshotsOfJob,
  type SnapshotOfJobRow,
} from "@jobtracker/db";
import { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { dayAt } from "../_kit/local-day.ts";
import { isClosed } from "../jobs/ended.ts";
import { type JobState, loadJob } from "../jobs/job-state.ts";
import { toJobID } from "../jobs/present.ts";

/** A posting that changes every week of two years. */
const MOST_VERSIONS = 100;

const FieldNames = z.array(z.enum(jobFieldNames));

const toSnapshot = (row: SnapshotOfJobRow): JobVersion["snapshots"][number] => ({
  id: SnapshotID.parse(row.jobSnapshotId),
  form: SnapshotForm.parse(row.form),
  url: row.url,
  bytes: row.byteLength,
  capturedAt: row.capturedDate,
});

const toVersion = (row: JobVersionHead, snapshots: readonly SnapshotOfJobRow[]): JobVersion => ({
  jobId: toJobID(row.jobId),
  number: row.versionNo,
  capturedAt: row.capturedDate,
  title: row.title,
  changed: FieldNames.parse(JSON.parse(row.changedFields)),
  snapshots: snapshots.map(toSnapshot),
});

/** When the job's application left the stage in which jobs are only saved. */
const appliedDate = async ({ db, actor }: PersonContext, jobId: number): Promise<string | undefined> => {
  const { userId } = actor;
  const application = await findApplicationOfJob(db, { userId, jobId });
  if (application === undefined || application.deletedDate !== null) return undefined;
  const moves = await listMoves(db, { userId, jobApplicationId: application.jobApplicationId });
  return moves.find(({ toStageKey }) => toStageKey !== "saved")?.movedDate;
};

const changedSince = (appliedAt: string | undefined, rows: readonly JobVersionHead[]) => {
  const [latest] = rows;
  if (appliedAt === undefined || latest === undefined) return null;
  const then = rows.find(({ capturedDate }) => capturedDate <= appliedAt) ?? rows.at(-1);
  if (then === undefined || then.versionNo === latest.versionNo) return null;
  return { appliedAt, from: then.versionNo, to: latest.versionNo };
};

const stateOf = async (
  context: PersonContext,
  { row }: JobState,
  versionRows: readonly JobVersionHead[],
): Promise<PostingState> => {
  const { validThrough } = row;
  const isPast = validThrough !== null && validThrough < dayAt(context.now, context.actor.timeZone);
  const applied = await appliedDate(context, row.jobId);
  return {
    closed: isClosed(context, row),
    closedOn: isPast ? validThrough : null,
    changedSinceApplied: changedSince(applied, versionRows),
  };
};

/** Throws NOT_FOUND. */
export const listVersions = async (
  context: PersonContext,
  { jobId }: ParsedInputOf<typeof versions.operations.list>,
): Promise<OutputOf<typeof versions.operations.list>> => {
  const state = await loadJob(context, jobId);
  const ofJob = { userId: context.actor.userId, jobId };
  const rows = await listJobVersions(context.db, { ...ofJob, limit: MOST_VERSIONS });
  const snapshots = Map.groupBy(
    await listSnapshotsOfJob(context.db, ofJob),
    ({ jobVersionId }) => jobVersionId,
  );
  const items = rows.map((row) => toVersion(row, snapshots.get(row.jobVersionId) ?? []));
  return { items, nextCursor: null, state: await stateOf(context, state, rows) };
};
