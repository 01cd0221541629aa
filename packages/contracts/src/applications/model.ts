import { z } from "zod";
import { detailOf, freeText, Instant, LocalDate, requiredText, tableId, Version } from "../_kit/index.ts";
import { Job, JobListItem } from "../jobs/model.ts";
import { Stage, StageKey } from "../stages/model.ts";

export const ApplicationID = tableId("JobApplicationID");
export type ApplicationID = z.output<typeof ApplicationID>;

export const NoteID = tableId("JobApplicationNoteID");
export type NoteID = z.output<typeof NoteID>;

export const NoteBody = requiredText(10_000);
export const MoveNote = freeText(2000);

const application = {
  id: ApplicationID,
  version: Version,
  stage: StageKey,
  stageSince: Instant.meta({ description: "When it came to its stage" }),
  followUpDate: LocalDate.nullable().meta({ description: "A day in the person's time zone" }),
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
};

/** The part of a job that an application in a list shows. */
export const JobOfApplication = JobListItem.pick({
  id: true,
  version: true,
  title: true,
  company: true,
  locations: true,
  remote: true,
  salary: true,
  url: true,
  validThrough: true,
});

/** An application in a list or on the board. */
export const Application = z.strictObject({ ...application, job: JobOfApplication });
export type Application = z.output<typeof Application>;

/** `stage`: by its place on the board. Applications without a follow-up date come last in either order. */
export const ApplicationSort = z.enum(["created", "stage", "stageSince", "followUp", "company", "title"]);
export type ApplicationSort = z.output<typeof ApplicationSort>;

/** One move: `from` is null for the first. */
export const Move = z.strictObject({
  id: z.int(),
  from: StageKey.nullable(),
  to: StageKey,
  note: z.string().nullable(),
  client: z.enum(["web", "rest", "mcp", "system"]).meta({ description: "Through which client it was made" }),
  at: Instant,
});
export type Move = z.output<typeof Move>;

export const Note = z.strictObject({
  id: NoteID,
  version: Version,
  body: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Note = z.output<typeof Note>;

/** An application with its whole job, its moves (oldest first) and its notes (newest first). */
export const ApplicationDetail = z.strictObject({
  ...application,
  job: Job,
  history: z.array(Move),
  notes: z.array(Note),
});
export type ApplicationDetail = z.output<typeof ApplicationDetail>;

/** One column of the board: how many there are, and the first of them. */
export const BoardColumn = z.strictObject({
  stage: Stage,
  count: z.int(),
  cards: z.array(Application),
});
export type BoardColumn = z.output<typeof BoardColumn>;
