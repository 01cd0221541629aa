import type { Contact, contacts, ParsedInputOf } from "@jobtracker/contracts";
import { insertContact } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { loadLiveCard } from "../applications/application-state.ts";
import {
  demandNewRecruiter,
  demandOnce,
  demandPerson,
  demandRoom,
  findOrThrow,
  loadContact,
  loadLiveContact,
  writeContact,
} from "./contact-state.ts";
import { contactChange, presentContact } from "./present.ts";

type Operations = typeof contacts.operations;

/** Deleted or not. Throws NOT_FOUND. */
export const getContact = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<Contact> => presentContact(context, await findOrThrow(context, id));

/** Throws NOT_FOUND, INVALID_INPUT without a name, CONFLICT for a recruiter who is there already, and CONSTRAINT_VIOLATED. */
export const addContact = async (
  context: PersonContext,
  { applicationId, ...input }: ParsedInputOf<Operations["create"]>,
): Promise<Applied<Contact>> => {
  const { db, actor, now } = context;
  const place = { jobApplicationId: applicationId, recruiterId: input.recruiterId };
  await loadLiveCard(context, applicationId);
  demandPerson(input);
  await demandNewRecruiter(context, place);
  await demandRoom(context, place);
  const row = await insertContact(db, { userId: actor.userId, now, ...input, ...place });
  return {
    output: await presentContact(context, await findOrThrow(context, row.jobApplicationContactId)),
    changes: [contactChange(null, row)],
  };
};

/** Throws NOT_FOUND, VERSION_CONFLICT, INVALID_INPUT without a name, and CONFLICT for a recruiter who is there already. */
export const changeContact = async (
  context: PersonContext,
  { id, expectedVersion, ...input }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<Contact>> => {
  const before = await loadLiveContact(context, id);
  demandVersion("The contact", before, expectedVersion);
  const { recruiterId = before.recruiterId, name = before.name, role = before.role } = input;
  const { email = before.email, phone = before.phone, notes = before.notes } = input;
  demandPerson({ recruiterId, name });
  const { jobApplicationId } = before;
  if (recruiterId !== before.recruiterId)
    await demandNewRecruiter(context, { jobApplicationId, recruiterId });
  return writeContact(context, before, { recruiterId, name, role, email, phone, notes });
};

/** Throws NOT_FOUND if it is removed already. */
export const removeContact = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<Contact>> =>
  writeContact(context, await loadLiveContact(context, id), { deletedDate: context.now });

/** Leaves one that is not removed as it is. Throws NOT_FOUND, CONFLICT, and CONSTRAINT_VIOLATED when there are too many. */
export const bringContactBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<Contact>> => {
  const before = await loadContact(context, id);
  if (before.deletedDate === null) return { output: await presentContact(context, before), changes: [] };
  await demandOnce(context, before);
  await demandRoom(context, before);
  return writeContact(context, before, { deletedDate: null });
};
