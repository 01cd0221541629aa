import { AppError, type RecruiterDetail } from "@jobtracker/contracts";
import {
  countRecruiters,
  findRecruiter,
  findRecruiterByEmail,
  listMergedRecruiters,
  type RecruiterColumns,
  type RecruiterRow,
  updateRecruiter,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { familiesFrom, readAbout } from "./about.ts";
import { recruiterChange, toRecruiter } from "./present.ts";

/** All of one company are looked up together. */
const MOST_RECRUITERS = 2000;

/** Throws CONSTRAINT_VIOLATED when a person has as many recruiters as there is room for. */
export const demandRoom = async ({ db, actor }: PersonContext): Promise<void> => {
  if ((await countRecruiters(db, actor.userId)) < MOST_RECRUITERS) return;
  throw new AppError(
    "CONSTRAINT_VIOLATED",
    `There is room for ${MOST_RECRUITERS} recruiters; delete or merge some first.`,
  );
};

/** Throws CONFLICT if another recruiter that is not deleted has the address. */
export const demandFreeEmail = async (
  { db, actor }: PersonContext,
  email: string | null,
  own?: RecruiterRow,
): Promise<void> => {
  if (email === null) return;
  const holder = await findRecruiterByEmail(db, { userId: actor.userId, email });
  if (holder === undefined || holder.recruiterId === own?.recruiterId) return;
  throw new AppError(
    "CONFLICT",
    `“${holder.name}” has this e-mail address; merge the two, or change that one.`,
    {
      details: { recruiterId: holder.recruiterId },
      issues: [{ path: ["email"], message: `“${holder.name}” has this e-mail address` }],
    },
  );
};

/** A recruiter, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadRecruiter = async (
  { db, actor }: PersonContext,
  recruiterId: number,
): Promise<RecruiterRow> => {
  const row = await findRecruiter(db, { userId: actor.userId, recruiterId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such recruiter.");
  return row;
};

/** A recruiter that is not deleted. Throws NOT_FOUND. */
export const loadLiveRecruiter = async (
  context: PersonContext,
  recruiterId: number,
): Promise<RecruiterRow> => {
  const row = await loadRecruiter(context, recruiterId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", `The recruiter “${row.name}” is deleted; restore it first.`);
};

/** A recruiter with its history, and the entries that are the same person. */
export const showRecruiter = async (context: PersonContext, row: RecruiterRow): Promise<RecruiterDetail> => {
  const { recruiterId } = row;
  const merged = await listMergedRecruiters(context.db, context.actor.userId);
  const families = familiesFrom(merged);
  const about = (await readAbout(context, [recruiterId], families))(recruiterId);
  const family = new Set(families(recruiterId));
  return {
    ...toRecruiter(row, about),
    employments: [...about.employments],
    sameAs: merged
      .filter((one) => one.recruiterId !== recruiterId && family.has(one.recruiterId))
      .map((one) => toRecruiter(one, { employments: [], applications: 0 }))
      .map(({ id, name, email, phone }) => ({ id, name, email, phone })),
  };
};

/** Throws VERSION_CONFLICT. */
export const writeRecruiter = async (
  { db, actor, now }: PersonContext,
  before: RecruiterRow,
  columns: Partial<RecruiterColumns>,
): Promise<RecruiterRow> => {
  const { recruiterId, rowVersionNo: expectedVersion } = before;
  const key = { userId: actor.userId, recruiterId, expectedVersion, now };
  const after = await updateRecruiter(db, key, { ...before, ...columns });
  if (after === undefined) throw versionConflict("The recruiter", expectedVersion);
  return after;
};

/** The answer after a change of a recruiter, with `others` that came along. */
export const answerWith = async (
  context: PersonContext,
  before: RecruiterRow | null,
  after: RecruiterRow,
  others: readonly Change[] = [],
): Promise<Applied<RecruiterDetail>> => ({
  output: await showRecruiter(context, after),
  changes: [recruiterChange(before, after), ...others],
});
