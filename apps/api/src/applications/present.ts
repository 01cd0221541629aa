import {
  type Application,
  ApplicationID,
  ClientKind,
  JobID,
  type Move,
  type Note,
  NoteID,
} from "@jobtracker/contracts";
import type { ApplicationCardRow, ApplicationRow, JobLocationRow, MoveRow, NoteRow } from "@jobtracker/db";
import { toLocation, toRemote, toSalary } from "../jobs/present.ts";

/** What an application is apart from its job. */
export const toApplicationFields = (row: ApplicationRow) => ({
  id: ApplicationID.parse(row.jobApplicationId),
  version: row.rowVersionNo,
  stage: row.stageKey,
  stageSince: row.stageSinceDate,
  followUpDate: row.followUpDate,
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

export const toApplication = (
  card: ApplicationCardRow,
  locations: readonly JobLocationRow[],
): Application => ({
  ...toApplicationFields(card),
  job: {
    id: JobID.parse(card.job.jobId),
    version: card.job.rowVersionNo,
    title: card.job.title,
    company: card.companyName,
    locations: locations.map(toLocation),
    remote: toRemote(card.job.remote),
    salary: toSalary(card.job),
    url: card.job.url,
    validThrough: card.job.validThrough,
  },
});

export const toMove = (row: MoveRow): Move => ({
  id: row.jobApplicationStatusHistoryId,
  from: row.fromStageKey,
  to: row.toStageKey,
  note: row.note,
  client: ClientKind.parse(row.clientKind),
  at: row.movedDate,
});

export const toNote = (row: NoteRow): Note => ({
  id: NoteID.parse(row.jobApplicationNoteId),
  version: row.rowVersionNo,
  body: row.body,
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
});
