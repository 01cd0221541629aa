import {
  ApplicationID,
  type Contact,
  ContactID,
  keyReader,
  RecruiterID,
  valueReader,
} from "@jobtracker/contracts";
import { type ContactOfJobRow, type ContactRow, type RecruiterRow, standingRecruiters } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { toJobInBrief } from "../jobs/job-in-brief.ts";

const toContactID = keyReader(ContactID);
const toApplicationID = keyReader(ApplicationID);
const toOptionalRecruiterID = valueReader(RecruiterID.nullable());

/** A contact that is a recruiter is called and reached as that one, whoever it was merged into. */
const toContact = (row: ContactOfJobRow, recruiter: RecruiterRow | undefined): Contact => {
  const job = toJobInBrief(row);
  const { name, email, phone } = recruiter ?? row;
  if (job === null || name === null) throw new Error("A contact has no name, or no job");
  return {
    id: toContactID(row.jobApplicationContactId),
    version: row.rowVersionNo,
    applicationId: toApplicationID(row.jobApplicationId),
    job,
    recruiterId: toOptionalRecruiterID(recruiter?.recruiterId ?? null),
    name,
    role: row.role,
    email,
    phone,
    notes: row.notes,
    createdAt: row.createdDate,
    updatedAt: row.updatedDate,
    deletedAt: row.deletedDate,
  };
};

export const presentContacts = async (
  { db, actor }: PersonContext,
  rows: readonly ContactOfJobRow[],
): Promise<Contact[]> => {
  const recruiterIds = rows.flatMap(({ recruiterId }) => recruiterId ?? []);
  const recruiters = await standingRecruiters(db, { userId: actor.userId, recruiterIds });
  return rows.map((row) => toContact(row, recruiters.get(row.recruiterId ?? 0)));
};

export const presentContact = async (context: PersonContext, row: ContactOfJobRow): Promise<Contact> => {
  const [contact] = await presentContacts(context, [row]);
  if (contact === undefined) throw new Error("A contact was not presented");
  return contact;
};

const fieldsOf = ({ jobApplicationContactId, userId, createdDate, updatedDate, ...fields }: ContactRow) =>
  fields;

export const contactChange = (before: ContactRow | null, after: ContactRow): Change => ({
  table: "JobApplicationContact",
  id: after.jobApplicationContactId,
  before: before && fieldsOf(before),
  after: fieldsOf(after),
});
