import {
  AppError,
  type Company,
  type CompanyDetail,
  CompanyID,
  keyReader,
  valueReader,
} from "@jobtracker/contracts";
import {
  type CompanyColumns,
  type CompanyCounts,
  type CompanyRow,
  countOfCompanies,
  findCompany,
  listMergedCompanies,
  updateCompany,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { companyChange } from "../jobs/changes.ts";

const toCompanyID = keyReader(CompanyID);
const toOptionalCompanyID = valueReader(CompanyID.nullable());

export const toCompany = (row: CompanyRow, counts: CompanyCounts | undefined): Company => ({
  id: toCompanyID(row.companyId),
  version: row.rowVersionNo,
  name: row.name,
  website: row.website,
  notes: row.notes,
  jobs: counts?.jobs ?? 0,
  applications: counts?.applications ?? 0,
  mergedIntoId: toOptionalCompanyID(row.mergedIntoCompanyId),
  createdAt: row.createdDate,
  updatedAt: row.updatedDate,
  deletedAt: row.deletedDate,
});

/** A company with what is counted and named of it. */
export const showCompany = async ({ db, actor }: PersonContext, row: CompanyRow): Promise<CompanyDetail> => {
  const { userId } = actor;
  const { companyId } = row;
  const counts = await countOfCompanies(db, { userId, companyIds: [companyId] });
  const merged = await listMergedCompanies(db, { userId, companyId });
  return {
    ...toCompany(row, counts.get(companyId)),
    otherNames: merged.map(({ companyId: id, name }) => ({ id: toCompanyID(id), name })),
  };
};

/** A company, deleted or not. Throws NOT_FOUND, for another person's too. */
export const loadCompany = async ({ db, actor }: PersonContext, companyId: number): Promise<CompanyRow> => {
  const row = await findCompany(db, { userId: actor.userId, companyId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such company.");
  return row;
};

/** A company that is not deleted. Throws NOT_FOUND. */
export const loadLiveCompany = async (context: PersonContext, companyId: number): Promise<CompanyRow> => {
  const row = await loadCompany(context, companyId);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", `The company “${row.name}” is deleted; restore it first.`);
};

/** Throws VERSION_CONFLICT, and CONFLICT if another company has the name. */
export const writeCompany = async (
  { db, actor, now }: PersonContext,
  before: CompanyRow,
  columns: Partial<CompanyColumns>,
): Promise<CompanyRow> => {
  const { companyId, rowVersionNo: expectedVersion } = before;
  const { name, website, notes, mergedIntoCompanyId, deletedDate } = { ...before, ...columns };
  const key = { userId: actor.userId, companyId, expectedVersion, now };
  const after = await updateCompany(db, key, { name, website, notes, mergedIntoCompanyId, deletedDate });
  if (after === undefined) throw versionConflict("The company", expectedVersion);
  return after;
};

/** The answer after a change of a company, with `others` that came along. */
export const answerWith = async (
  context: PersonContext,
  before: CompanyRow | null,
  after: CompanyRow,
  others: readonly Change[] = [],
): Promise<Applied<CompanyDetail>> => ({
  output: await showCompany(context, after),
  changes: [companyChange(before, after), ...others],
});
