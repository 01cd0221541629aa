import type { ApplicationRow, NewMove, NoteRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";

const applicationFields = (row: ApplicationRow) => ({
  jobId: row.jobId,
  stageKey: row.stageKey,
  stageSinceDate: row.stageSinceDate,
  followUpDate: row.followUpDate,
  rowVersionNo: row.rowVersionNo,
  deletedDate: row.deletedDate,
  deletedWithJobId: row.deletedWithJobId,
});

export const applicationChange = (before: ApplicationRow | null, after: ApplicationRow): Change => ({
  table: "JobApplication",
  id: after.jobApplicationId,
  before: before && applicationFields(before),
  after: applicationFields(after),
});

export const moveChange = (id: number, move: NewMove): Change => ({
  table: "JobApplicationStatusHistory",
  id,
  before: null,
  after: {
    jobApplicationId: move.jobApplicationId,
    fromStageKey: move.fromStageKey,
    toStageKey: move.toStageKey,
    note: move.note,
  },
});

const noteFields = (row: NoteRow) => ({
  jobApplicationId: row.jobApplicationId,
  body: row.body,
  rowVersionNo: row.rowVersionNo,
  deletedDate: row.deletedDate,
});

export const noteChange = (before: NoteRow | null, after: NoteRow): Change => ({
  table: "JobApplicationNote",
  id: after.jobApplicationNoteId,
  before: before && noteFields(before),
  after: noteFields(after),
});
