import { AppError, type CompanyDetail, type companies, type ParsedInputOf } from "@jobtracker/contracts";
import {
  type CompanyRow,
  deleteMergedJobs,
  findCompany,
  giveJobsToCompany,
  insertMergedJobs,
  listJobIdsOfCompany,
  listMergedJobIds,
  settleCompanyFamily,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion } from "../_kit/version-conflict.ts";
import { companyChange } from "../jobs/changes.ts";
import { loadCompany, loadLiveCompany, showCompany, writeCompany } from "./company-state.ts";
import { jobsRenamed } from "./jobs-renamed.ts";

type Operations = typeof companies.operations;

/** Throws CONFLICT for a company that was merged: twice into the same, or in a circle. */
const demandUnmerged = async ({ db, actor }: PersonContext, row: CompanyRow) => {
  if (row.mergedIntoCompanyId === null) return;
  const into = await findCompany(db, { userId: actor.userId, companyId: row.mergedIntoCompanyId });
  throw new AppError(
    "CONFLICT",
    `“${row.name}” was merged into “${into?.name ?? "another company"}” already; restore it first.`,
    { details: { mergedIntoId: row.mergedIntoCompanyId } },
  );
};

/**
 * The other company takes over the jobs, and the name stands for it. Throws NOT_FOUND, VERSION_CONFLICT,
 * INVALID_REFERENCE for a merge into itself, and CONFLICT if one of both was merged already.
 */
export const mergeCompany = async (
  context: PersonContext,
  { id, intoId, expectedVersion }: ParsedInputOf<Operations["merge"]>,
): Promise<Applied<CompanyDetail>> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const [loser, winner] = [await loadCompany(context, id), await loadCompany(context, intoId)];
  if (id === intoId)
    throw new AppError("INVALID_REFERENCE", "A company cannot be merged into itself.", {
      issues: [{ path: ["intoId"], message: "Name another company" }],
    });
  await demandUnmerged(context, loser);
  await demandUnmerged(context, winner);
  const [from, into] = [await loadLiveCompany(context, id), await loadLiveCompany(context, intoId)];
  demandVersion("The company", from, expectedVersion);
  const jobIds = await listJobIdsOfCompany(db, { userId, companyId: id });
  await insertMergedJobs(db, { userId, companyId: id }, jobIds);
  await giveJobsToCompany(db, { userId, companyId: intoId, name: into.name }, { jobIds, now });
  await jobsRenamed(context, { mergedCompanyId: id });
  const after = await writeCompany(context, from, { deletedDate: now, mergedIntoCompanyId: intoId });
  await settleCompanyFamily(db, { userId, companyId: intoId });
  return {
    output: await showCompany(context, into),
    changes: [companyChange(from, after), jobsMoved(after, into, jobIds.length)],
  };
};

/** A row for every job would make the record unreadable: it says how many they are. */
const jobsMoved = (from: CompanyRow, into: CompanyRow, jobs: number) => ({
  table: "Company",
  id: into.companyId,
  before: { takenOver: null },
  after: { takenOver: `${jobs} jobs of ${from.name}` },
});

/** Gives back what the other company has from the merge. Throws CONFLICT if that one was merged further. */
const takeJobsBack = async (context: PersonContext, { companyId, name, mergedIntoCompanyId }: CompanyRow) => {
  if (mergedIntoCompanyId === null) return;
  const { db, actor, now } = context;
  const { userId } = actor;
  const into = await loadCompany(context, mergedIntoCompanyId);
  if (into.mergedIntoCompanyId !== null)
    throw new AppError(
      "CONFLICT",
      `“${into.name}” was merged into another company since; restore that one first.`,
      { details: { companyId: into.companyId } },
    );
  const jobIds = await listMergedJobIds(db, { userId, companyId, intoCompanyId: mergedIntoCompanyId });
  await giveJobsToCompany(db, { userId, companyId, name }, { jobIds, now });
  await jobsRenamed(context, { companyId });
  await deleteMergedJobs(db, { userId, companyId });
};

/** Leaves a company that is not deleted as it is. Throws NOT_FOUND, and CONFLICT if the other one was merged further. */
export const bringCompanyBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<CompanyDetail>> => {
  const before = await loadCompany(context, id);
  if (before.deletedDate === null) return { output: await showCompany(context, before), changes: [] };
  await takeJobsBack(context, before);
  const after = await writeCompany(context, before, { deletedDate: null, mergedIntoCompanyId: null });
  await settleCompanyFamily(context.db, { userId: context.actor.userId, companyId: id });
  return { output: await showCompany(context, after), changes: [companyChange(before, after)] };
};
