import { AppError, type Contact } from "@jobtracker/contracts";
import {
  type ContactColumns,
  type ContactOfJobRow,
  type ContactRow,
  findContact,
  listContactsOfApplication,
  standingRecruiters,
  updateContact,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { loadLiveCard } from "../applications/application-state.ts";
import { loadLiveRecruiter } from "../recruiters/recruiter-state.ts";
import { contactChange, presentContact } from "./present.ts";

/** Contacts of one application: all are read together with it. */
const MOST_CONTACTS = 100;

/** A contact, deleted or not. Throws NOT_FOUND, for another person's too. */
export const findOrThrow = async (
  { db, actor }: PersonContext,
  contactId: number,
): Promise<ContactOfJobRow> => {
  const row = await findContact(db, { userId: actor.userId, contactId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such contact.");
  return row;
};

/** A contact, deleted or not, of an application that is not. Throws NOT_FOUND. */
export const loadContact = async (context: PersonContext, contactId: number): Promise<ContactOfJobRow> => {
  const row = await findOrThrow(context, contactId);
  await loadLiveCard(context, row.jobApplicationId);
  return row;
};

/** A contact that is not deleted. Throws NOT_FOUND. */
export const loadLiveContact = async (
  context: PersonContext,
  contactId: number,
): Promise<ContactOfJobRow> => {
  const row = await loadContact(context, contactId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", "This contact was removed; restore it first.");
};

interface Place {
  readonly jobApplicationId: number;
  readonly recruiterId: number | null;
}

/** Throws CONSTRAINT_VIOLATED when the application has as many contacts as there is room for. */
export const demandRoom = async (
  { db, actor }: PersonContext,
  { jobApplicationId }: Place,
): Promise<void> => {
  const rows = await listContactsOfApplication(db, { userId: actor.userId, jobApplicationId });
  if (rows.length < MOST_CONTACTS) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `An application can have ${MOST_CONTACTS} contacts; remove one first.`,
  );
};

/** Throws CONFLICT if the recruiter is a contact of the application already, under whatever entry. */
export const demandOnce = async (
  { db, actor }: PersonContext,
  { jobApplicationId, recruiterId }: Place,
): Promise<void> => {
  if (recruiterId === null) return;
  const { userId } = actor;
  const rows = await listContactsOfApplication(db, { userId, jobApplicationId });
  const recruiterIds = [recruiterId, ...rows.flatMap((row) => row.recruiterId ?? [])];
  const standing = await standingRecruiters(db, { userId, recruiterIds });
  const who = standing.get(recruiterId);
  if (who === undefined || !rows.some((row) => standing.get(row.recruiterId ?? 0) === who)) return;
  throw new AppError("CONFLICT", `“${who.name}” is a contact of this application already.`, {
    issues: [{ path: ["recruiterId"], message: "Is a contact of this application already" }],
  });
};

/** Throws NOT_FOUND for a recruiter that is not there, and CONFLICT if it is a contact of the application already. */
export const demandNewRecruiter = async (context: PersonContext, place: Place): Promise<void> => {
  if (place.recruiterId !== null) await loadLiveRecruiter(context, place.recruiterId);
  await demandOnce(context, place);
};

/** Throws INVALID_INPUT for somebody who is no recruiter and has no name. */
export const demandPerson = ({ recruiterId, name }: Pick<ContactColumns, "recruiterId" | "name">): void => {
  if (recruiterId !== null || name !== null) return;
  const message = "Say the name, or which recruiter it is";
  throw new AppError("INVALID_INPUT", `name: ${message}.`, { issues: [{ path: ["name"], message }] });
};

/** Throws VERSION_CONFLICT. */
export const writeContact = async (
  context: PersonContext,
  { job, companyName, ...before }: ContactOfJobRow,
  columns: Partial<ContactColumns>,
): Promise<Applied<Contact>> => {
  const { jobApplicationContactId: contactId, rowVersionNo: expectedVersion } = before;
  const key = { userId: context.actor.userId, contactId, expectedVersion, now: context.now };
  const after: ContactRow | undefined = await updateContact(context.db, key, columns);
  if (after === undefined) throw versionConflict("The contact", expectedVersion);
  return {
    output: await presentContact(context, { ...after, job, companyName }),
    changes: [contactChange(before, after)],
  };
};
