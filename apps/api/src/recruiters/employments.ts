import { AppError, type Employment, type ParsedInputOf, type recruiters } from "@jobtracker/contracts";
import {
  type EmploymentColumns,
  type EmploymentRow,
  findEmployment,
  insertEmployment,
  listEmployments,
  updateEmployment,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { presentEmployments } from "./about.ts";
import { resolveEmployer } from "./employer.ts";
import { employmentChange } from "./present.ts";
import { loadLiveRecruiter } from "./recruiter-state.ts";

type Operations = typeof recruiters.operations;

/** All of one recruiter are read together. */
const MOST_EMPLOYMENTS = 100;

const demandRoom = async ({ db, actor }: PersonContext, recruiterId: number): Promise<void> => {
  const rows = await listEmployments(db, { userId: actor.userId, recruiterIds: [recruiterId] });
  if (rows.length < MOST_EMPLOYMENTS) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `A recruiter can have ${MOST_EMPLOYMENTS} employments; delete one first.`,
  );
};

const demandOrder = (from: string | null, to: string | null): void => {
  if (from === null || to === null || from <= to) return;
  const message = "The end lies before the beginning";
  throw new AppError("INVALID_INPUT", `to: ${message}.`, { issues: [{ path: ["to"], message }] });
};

/** An employment, deleted or not. Its recruiter may be a merged entry, which is shown with another. */
const loadEmployment = async ({ db, actor }: PersonContext, employmentId: number): Promise<EmploymentRow> => {
  const row = await findEmployment(db, { userId: actor.userId, employmentId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such employment.");
  return row;
};

const loadLiveEmployment = async (context: PersonContext, employmentId: number): Promise<EmploymentRow> => {
  const row = await loadEmployment(context, employmentId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", "This employment is deleted; restore it first.");
};

const answer = async (
  context: PersonContext,
  before: EmploymentRow | null,
  after: EmploymentRow,
  others: readonly Change[] = [],
): Promise<Applied<Employment>> => {
  const [output] = await presentEmployments(context, [after]);
  if (output === undefined) throw new Error("The company of an employment is not there");
  return { output, changes: [employmentChange(before, after), ...others] };
};

const write = async (
  context: PersonContext,
  before: EmploymentRow,
  columns: Partial<EmploymentColumns>,
  others?: readonly Change[],
): Promise<Applied<Employment>> => {
  const { recruiterCompanyHistoryId: employmentId, rowVersionNo: expectedVersion } = before;
  const key = { userId: context.actor.userId, employmentId, expectedVersion, now: context.now };
  const after = await updateEmployment(context.db, key, columns);
  if (after === undefined) throw versionConflict("The employment", expectedVersion);
  return answer(context, before, after, others);
};

/** Throws NOT_FOUND, INVALID_INPUT for an end before the beginning, and CONSTRAINT_VIOLATED when there are too many. */
export const addEmployment = async (
  context: PersonContext,
  { recruiterId, company, title, from, to }: ParsedInputOf<Operations["addEmployment"]>,
): Promise<Applied<Employment>> => {
  const { db, actor, now } = context;
  await loadLiveRecruiter(context, recruiterId);
  demandOrder(from, to);
  await demandRoom(context, recruiterId);
  const { companyId, changes } = await resolveEmployer(context, company);
  const columns = { recruiterId, companyId, title, fromDate: from, toDate: to };
  return answer(
    context,
    null,
    await insertEmployment(db, { userId: actor.userId, now, ...columns }),
    changes,
  );
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and INVALID_INPUT for an end before the beginning. */
export const changeEmployment = async (
  context: PersonContext,
  { id, expectedVersion, company, ...input }: ParsedInputOf<Operations["updateEmployment"]>,
): Promise<Applied<Employment>> => {
  const before = await loadLiveEmployment(context, id);
  demandVersion("The employment", before, expectedVersion);
  const { title = before.title, from = before.fromDate, to = before.toDate } = input;
  demandOrder(from, to);
  const employer =
    company === undefined
      ? { companyId: before.companyId, changes: [] }
      : await resolveEmployer(context, company);
  const columns = { companyId: employer.companyId, title, fromDate: from, toDate: to };
  return write(context, before, columns, employer.changes);
};

/** Throws NOT_FOUND if it is deleted already. */
export const removeEmployment = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["deleteEmployment"]>,
): Promise<Applied<Employment>> =>
  write(context, await loadLiveEmployment(context, id), { deletedDate: context.now });

/** Leaves one that is not deleted as it is. Throws NOT_FOUND, and CONSTRAINT_VIOLATED when there are too many. */
export const bringEmploymentBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restoreEmployment"]>,
): Promise<Applied<Employment>> => {
  const before = await loadEmployment(context, id);
  if (before.deletedDate === null) return { ...(await answer(context, before, before)), changes: [] };
  await demandRoom(context, before.recruiterId);
  return write(context, before, { deletedDate: null });
};
