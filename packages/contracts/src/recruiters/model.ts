import { z } from "zod";
import {
  detailOf,
  Instant,
  LocalDate,
  requiredText,
  tableId,
  untrusted,
  Version,
  WebAddress,
} from "../_kit/index.ts";
import { Email } from "../auth/model.ts";
import { CompanyID } from "../jobs/model.ts";

export const RecruiterID = tableId("RecruiterID");
export type RecruiterID = z.output<typeof RecruiterID>;

export const EmploymentID = tableId("RecruiterCompanyHistoryID");
export type EmploymentID = z.output<typeof EmploymentID>;

/** What a caller says of a person who recruits. */
export const recruiterFields = {
  name: requiredText(200),
  email: Email.nullable(),
  phone: requiredText(50).nullable(),
  profileUrl: WebAddress.nullable(),
  notes: requiredText(10_000).nullable(),
};

/** What a caller says of a time that a recruiter spends with a company or an agency. */
export const employmentFields = {
  company: requiredText(200).meta({ description: "Name of the employer or agency; added if it is new" }),
  title: requiredText(200).nullable(),
  from: LocalDate.nullable(),
  to: LocalDate.nullable().meta({ description: "null: still there" }),
};

export const Employment = z.strictObject({
  id: EmploymentID,
  version: Version,
  recruiterId: RecruiterID,
  companyId: CompanyID,
  company: untrusted(z.string()),
  title: z.string().nullable(),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  deletedAt: Instant.nullable(),
});
export type Employment = z.output<typeof Employment>;

/** A person who recruits, for an employer or an agency. */
export const Recruiter = z.strictObject({
  id: RecruiterID,
  version: Version,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  profileUrl: z.string().nullable(),
  notes: z.string().nullable(),
  companyId: CompanyID.nullable().meta({ description: "The latest company of those that it is still with" }),
  company: untrusted(z.string()).nullable(),
  title: z.string().nullable().meta({ description: "Its title there" }),
  applications: z.int().min(0).meta({ description: "Number of applications in which it is a contact" }),
  mergedIntoId: RecruiterID.nullable().meta({
    description: "The same person, under which this one is shown",
  }),
  createdAt: Instant,
  updatedAt: detailOf("createdAt", Instant),
  deletedAt: Instant.nullable(),
});
export type Recruiter = z.output<typeof Recruiter>;

/** With where it was employed, and the entries that were found to be the same person. */
export const RecruiterDetail = z.strictObject({
  ...Recruiter.shape,
  employments: z.array(Employment).meta({ description: "Those it is still with on top, then the latest" }),
  sameAs: z
    .array(Recruiter.pick({ id: true, name: true, email: true, phone: true }))
    .meta({ description: "Entries merged into this one" }),
});
export type RecruiterDetail = z.output<typeof RecruiterDetail>;
