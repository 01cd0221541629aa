import {
  ApplicationID,
  type Interview,
  InterviewID,
  InterviewKind,
  InterviewOutcome,
} from "@jobtracker/contracts";
import type { InterviewRow } from "@jobtracker/db";
import type { Change } from "../_kit/handler.ts";
import { wallTimeAt } from "../_kit/wall-time.ts";

export const toInterview = (row: InterviewRow): Interview => ({
  id: InterviewID.parse(row.interviewId),
  version: row.rowVersionNo,
  applicationId: ApplicationID.parse(row.jobApplicationId),
  round: row.roundNo,
  kind: InterviewKind.parse(row.kind),
  startsAt: row.startsDate,
  timeZone: row.timeZone,
  localStart: wallTimeAt(row.startsDate, row.timeZone),
  durationMinutes: row.durationMinutes,
  place: row.place,
  link: row.link,
  people: row.people,
  notes: row.notes,
  outcome: InterviewOutcome.parse(row.outcome),
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

const fieldsOf = ({ interviewId, userId, createdDate, updatedDate, ...fields }: InterviewRow) => fields;

export const interviewChange = (before: InterviewRow | null, after: InterviewRow): Change => ({
  table: "Interview",
  id: after.interviewId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});
