import { z } from "zod";
import { Instant, untrusted, Version } from "../_kit/index.ts";
import { ApplicationID, NoteID } from "../applications/model.ts";
import { CompanyID, JobID } from "../jobs/model.ts";
import { RecruiterID } from "../recruiters/model.ts";
import { StageKey } from "../stages/model.ts";
import { TagID } from "../tags/model.ts";

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

export const CompanyHit = z.strictObject({ companyId: CompanyID, name: untrusted(z.string()) });
export type CompanyHit = z.output<typeof CompanyHit>;

/** `company`: where the person is now. */
export const RecruiterHit = z.strictObject({
  recruiterId: RecruiterID,
  name: z.string(),
  company: untrusted(z.string()).nullable(),
});
export type RecruiterHit = z.output<typeof RecruiterHit>;

export const TagHit = z.strictObject({ tagId: TagID, name: z.string() });
export type TagHit = z.output<typeof TagHit>;
