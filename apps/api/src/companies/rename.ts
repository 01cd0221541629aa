import { AppError } from "@jobtracker/contracts";
import {
  type CompanyRow,
  findCompanyNamed,
  freeCompanyName,
  giveJobsToCompany,
  insertCompany,
  listJobIdsOfCompany,
  normalizedCompanyName,
  settleCompanyFamily,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { companyChange } from "../jobs/changes.ts";
import { writeCompany } from "./company-state.ts";
import { jobsRenamed } from "./jobs-renamed.ts";

/** The words for a name that belongs to another company, deleted and merged ones included. */
export const nameTaken = ({ companyId, name, deletedDate }: CompanyRow): AppError =>
  new AppError(
    "CONFLICT",
    deletedDate === null
      ? `There is a company “${name}” already; merge the two.`
      : `A deleted or merged company is called “${name}”; restore it first.`,
    { details: { companyId }, issues: [{ path: ["name"], message: "Another company has this name" }] },
  );

/** Keeps the name of before in mind, so that a posting that says it finds the company: in a new row, or in that which had the new name. */
const rememberName = async (
  context: PersonContext,
  { companyId, name }: CompanyRow,
  holder: CompanyRow | undefined,
): Promise<Change> => {
  const { db, actor, now } = context;
  if (holder !== undefined) return companyChange(holder, await writeCompany(context, holder, { name }));
  const columns = { userId: actor.userId, name, mergedIntoCompanyId: companyId, deletedDate: now };
  return companyChange(null, await insertCompany(db, { ...columns, now }));
};

export interface Renamed {
  readonly after: CompanyRow;
  readonly changes: readonly Change[];
}

/** Writes a company with another name. Throws VERSION_CONFLICT, and CONFLICT if another company has the name. */
export const renameCompany = async (
  context: PersonContext,
  before: CompanyRow,
  columns: Parameters<typeof writeCompany>[2] & { readonly name: string },
): Promise<Renamed> => {
  const { db, actor, now } = context;
  const { userId } = actor;
  const { companyId } = before;
  const isRespelled = normalizedCompanyName(columns.name) === before.nameNormalized;
  const holder = isRespelled ? undefined : await findCompanyNamed(db, { userId, name: columns.name });
  if (holder !== undefined && holder.mergedIntoCompanyId !== companyId) throw nameTaken(holder);
  if (holder !== undefined) await freeCompanyName(db, { userId, companyId: holder.companyId });
  const after = await writeCompany(context, before, columns);
  const changes = isRespelled ? [] : [await rememberName(context, before, holder)];
  await settleCompanyFamily(db, { userId, companyId });
  const jobIds = await listJobIdsOfCompany(db, { userId, companyId });
  await giveJobsToCompany(db, { userId, companyId, name: after.name }, { jobIds, now });
  if (!isRespelled) await jobsRenamed(context, { companyId });
  return { after, changes };
};
