import {
  type Application,
  ApplicationID,
  ClientKind,
  type JobLocation,
  keyReader,
  type Move,
  type Note,
  NoteID,
  valueReader,
} from "@jobtracker/contracts";
import type { ApplicationCardRow, MoveRow, NoteRow } from "@jobtracker/db";
import { toJobID, toRemote, toSalary } from "../jobs/present.ts";

const toApplicationID = keyReader(ApplicationID);
const toNoteID = keyReader(NoteID);
const toClient = valueReader(ClientKind);

/** What of a row a card shows. */
export type ShownCard = Omit<ApplicationCardRow, "sortValue">;
type ShownFields = Omit<ShownCard, "stageKey" | "job" | "companyName">;

/**
 * An application with what is said of its job, made in one piece: V8 writes the JSON of an object that was spread into a larger one slower.
 * @param stageKey of its stage, which comes with the row or is known by its id
 */
export const toApplicationWith = <Job>(row: ShownFields, stageKey: string, job: Job) => ({
  id: toApplicationID(row.jobApplicationId),
  version: row.rowVersionNo,
  stage: stageKey,
  stageSince: row.stageSinceDate,
  followUpDate: row.followUpDate,
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
  job,
});

/** An application as a card shows it. */
export const toApplication = (
  card: Omit<ShownCard, "stageKey">,
  stageKey: string,
  locations: JobLocation[],
): Application =>
  toApplicationWith(card, stageKey, {
    id: toJobID(card.jobId),
    version: card.job.rowVersionNo,
    title: card.job.title,
    company: card.companyName,
    locations,
    remote: toRemote(card.job.remote),
    salary: toSalary(card.job),
    url: card.job.url,
    validThrough: card.job.validThrough,
  });

export const toMove = (row: MoveRow): Move => ({
  id: row.jobApplicationStatusHistoryId,
  from: row.fromStageKey,
  to: row.toStageKey,
  note: row.note,
  client: toClient(row.clientKind),
  at: row.movedDate,
});

export const toNote = (row: NoteRow): Note => ({
  id: toNoteID(row.jobApplicationNoteId),
  version: row.rowVersionNo,
  body: row.body,
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
});
