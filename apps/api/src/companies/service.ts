import { AppError, type CompanyDetail, type companies, type ParsedInputOf } from "@jobtracker/contracts";
import {
  type CompanyRow,
  companyFamily,
  findCompanyNamed,
  insertCompany,
  listJobIdsOfCompany,
  listRecruiterIdsAt,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { answerWith, loadCompany, loadLiveCompany, showCompany, writeCompany } from "./company-state.ts";
import { nameTaken, renameCompany } from "./rename.ts";

type Operations = typeof companies.operations;

/** Deleted or not. Throws NOT_FOUND. */
export const getCompany = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["get"]>,
): Promise<CompanyDetail> => showCompany(context, await loadCompany(context, id));

/** Throws CONFLICT if a company, deleted or not, has the name. */
export const createCompany = async (
  context: PersonContext,
  input: ParsedInputOf<Operations["create"]>,
): Promise<Applied<CompanyDetail>> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const known = await findCompanyNamed(db, { userId, name: input.name });
  if (known !== undefined) throw nameTaken(known);
  return answerWith(context, null, await insertCompany(db, { userId, now, ...input }));
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another company has the name. */
export const changeCompany = async (
  context: PersonContext,
  { id, expectedVersion, ...input }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<CompanyDetail>> => {
  const before = await loadLiveCompany(context, id);
  demandVersion("The company", before, expectedVersion);
  const { name = before.name, website = before.website, notes = before.notes } = input;
  if (name === before.name)
    return answerWith(context, before, await writeCompany(context, before, { website, notes }));
  const { after, changes } = await renameCompany(context, before, { name, website, notes });
  return answerWith(context, before, after, changes);
};

const demandNobodyThere = async ({ db, actor }: PersonContext, { companyId, name }: CompanyRow) => {
  const { userId } = actor;
  const companyIds = await companyFamily(db, { userId, companyId });
  const recruiters = await listRecruiterIdsAt(db, { userId, companyIds });
  if (recruiters.length > 0)
    throw new AppError(
      "CONFLICT",
      `“${name}” is in the history of recruiters; merge it into another company instead.`,
      { details: { recruiters: recruiters.length } },
    );
};

/** Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if it has jobs, or recruiters who are or were there. */
export const removeCompany = async (
  context: PersonContext,
  { id, expectedVersion }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<CompanyDetail>> => {
  const { db, actor, now } = context;
  const before = await loadLiveCompany(context, id);
  demandVersion("The company", before, expectedVersion);
  const jobIds = await listJobIdsOfCompany(db, { userId: actor.userId, companyId: id });
  if (jobIds.length > 0)
    throw new AppError(
      "CONFLICT",
      `“${before.name}” has jobs, deleted ones included; merge it into another company instead.`,
      { details: { jobs: jobIds.length } },
    );
  await demandNobodyThere(context, before);
  return answerWith(context, before, await writeCompany(context, before, { deletedDate: now }));
};
