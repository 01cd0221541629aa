import type { ApplicationRow, MoveRow, NoteRow } from "@jobtracker/db";
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

export const moveChange = (row: MoveRow): Change => ({
  table: "JobApplicationStatusHistory",
  id: row.jobApplicationStatusHistoryId,
  before: null,
  after: {
    jobApplicationId: row.jobApplicationId,
    fromStageKey: row.fromStageKey,
    toStageKey: row.toStageKey,
    note: row.note,
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
