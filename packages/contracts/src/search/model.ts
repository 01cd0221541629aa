import { z } from "zod";
import { Instant, untrusted, Version } from "../_kit/index.ts";
import { ApplicationID, NoteID } from "../applications/model.ts";
import { JobID } from "../jobs/model.ts";
import { StageKey } from "../stages/model.ts";

const posting = {
  title: untrusted(z.string()),
  company: untrusted(z.string()).nullable(),
};

/** A job, with its application if it has one. */
export const JobHit = z.strictObject({
  jobId: JobID,
  applicationId: ApplicationID.nullable(),
  stage: StageKey.nullable(),
  ...posting,
  places: z.array(untrusted(z.string())),
});
export type JobHit = z.output<typeof JobHit>;

/** A note; `excerpt` is the part of it around the first word found. */
export const NoteHit = z.strictObject({
  noteId: NoteID,
  version: Version,
  applicationId: ApplicationID,
  ...posting,
  excerpt: z.string(),
  createdAt: Instant,
});
export type NoteHit = z.output<typeof NoteHit>;
