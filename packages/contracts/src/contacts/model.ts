import { z } from "zod";
import { detailOf, Instant, requiredText, tableId, Version } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { Email } from "../auth/model.ts";
import { JobInBrief } from "../jobs/job-in-brief.ts";
import { RecruiterID } from "../recruiters/model.ts";

export const ContactID = tableId("JobApplicationContactID");
export type ContactID = z.output<typeof ContactID>;

/** What a caller says of a person of an application. */
export const contactFields = {
  recruiterId: RecruiterID.nullable().meta({
    description: "Who it is, if a recruiter; then name, e-mail and phone are theirs",
  }),
  name: requiredText(200).nullable().meta({ description: "Needed without a recruiter" }),
  role: requiredText(100).nullable().meta({ description: "In this application, such as hiring manager" }),
  email: Email.nullable(),
  phone: requiredText(50).nullable(),
  notes: requiredText(10_000).nullable(),
};

/** Somebody the person has to do with in an application: a recruiter, or anybody else. */
export const Contact = z.strictObject({
  id: ContactID,
  version: Version,
  applicationId: ApplicationID,
  job: JobInBrief,
  recruiterId: RecruiterID.nullable(),
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  notes: z.string().nullable(),
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
});
export type Contact = z.output<typeof Contact>;
