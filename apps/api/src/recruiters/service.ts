import type { ParsedInputOf, RecruiterDetail, recruiters } from "@jobtracker/contracts";
import { insertEmployment, insertRecruiter, type RecruiterRow, settleRecruiterFamily } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { resolveEmployer } from "./employer.ts";
import { employmentChange } from "./present.ts";
import {
  answerWith,
  demandFreeEmail,
  demandRoom,
  loadLiveRecruiter,
  loadRecruiter,
  showRecruiter,
  writeRecruiter,
} from "./recruiter-state.ts";

type Operations = typeof recruiters.operations;
type CreateInput = ParsedInputOf<Operations["create"]>;

/** Deleted or not. Throws NOT_FOUND. */
export const getRecruiter = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<RecruiterDetail> => showRecruiter(context, await loadRecruiter(context, id));

const firstEmployment = async (
  context: PersonContext,
  { recruiterId }: RecruiterRow,
  { company, title }: CreateInput,
): Promise<readonly Change[]> => {
  if (company === undefined) return [];
  const { db, actor, now } = context;
  const { companyId, changes } = await resolveEmployer(context, company);
  const columns = { recruiterId, companyId, title, fromDate: null, toDate: null };
  const row = await insertEmployment(db, { userId: actor.userId, now, ...columns });
  return [...changes, employmentChange(null, row)];
};

/** Throws CONFLICT if another recruiter has the e-mail address, and CONSTRAINT_VIOLATED when there are too many. */
export const createRecruiter = async (
  context: PersonContext,
  input: CreateInput,
): Promise<Applied<RecruiterDetail>> => {
  const { db, actor, now } = context;
  const { name, email, phone, profileUrl, notes } = input;
  await demandFreeEmail(context, email);
  await demandRoom(context);
  const columns = { name, email, phone, profileUrl, notes, mergedIntoRecruiterId: null, deletedDate: null };
  const row = await insertRecruiter(db, { userId: actor.userId, now, ...columns });
  return answerWith(context, null, row, await firstEmployment(context, row, input));
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another recruiter has the e-mail address. */
export const changeRecruiter = async (
  context: PersonContext,
  { id, expectedVersion, ...input }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<RecruiterDetail>> => {
  const before = await loadLiveRecruiter(context, id);
  demandVersion("The recruiter", before, expectedVersion);
  const { name = before.name, email = before.email, phone = before.phone } = input;
  const { profileUrl = before.profileUrl, notes = before.notes } = input;
  await demandFreeEmail(context, email, before);
  const after = await writeRecruiter(context, before, { name, email, phone, profileUrl, notes });
  return answerWith(context, before, after);
};

/** Throws NOT_FOUND, and VERSION_CONFLICT. */
export const removeRecruiter = async (
  context: PersonContext,
  { id, expectedVersion }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<RecruiterDetail>> => {
  const before = await loadLiveRecruiter(context, id);
  demandVersion("The recruiter", before, expectedVersion);
  return answerWith(context, before, await writeRecruiter(context, before, { deletedDate: context.now }));
};

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, CONFLICT, and CONSTRAINT_VIOLATED when there are too many. */
export const bringRecruiterBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<RecruiterDetail>> => {
  const before = await loadRecruiter(context, id);
  if (before.deletedDate === null) return { output: await showRecruiter(context, before), changes: [] };
  await demandFreeEmail(context, before.email, before);
  await demandRoom(context);
  const columns = { deletedDate: null, mergedIntoRecruiterId: null };
  const after = await writeRecruiter(context, before, columns);
  await settleRecruiterFamily(context.db, { userId: context.actor.userId, recruiterId: id });
  return answerWith(context, before, after);
};
