import { AppError, type ParsedInputOf, type Requirement, type requirements } from "@jobtracker/contracts";
import { findRequirement, listRequirements, type RequirementRow, updateRequirement } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { jobChanged } from "../fit/changed.ts";
import { loadJob, loadLiveJob } from "../jobs/job-state.ts";
import { requirementChange, toRequirement } from "./present.ts";

type Operations = typeof requirements.operations;

/** In the order of the text; those whose sentence is gone stand last. Throws NOT_FOUND. */
export const listOfJob = async (
  context: PersonContext,
  { jobId, deleted }: ParsedInputOf<Operations["list"]>,
): Promise<{ items: Requirement[] }> => {
  const { row } = await loadJob(context, jobId);
  const rows = await listRequirements(context.db, { userId: row.userId, jobId });
  const shown = rows.filter(({ deletedDate }) => (deletedDate !== null) === deleted);
  const place = ({ startsAt }: RequirementRow) => startsAt ?? Number.POSITIVE_INFINITY;
  return { items: shown.sort((one, other) => place(one) - place(other) || 0).map(toRequirement) };
};

/** Of a job that is not deleted. Throws NOT_FOUND. */
const load = async (context: PersonContext, jobRequirementId: number): Promise<RequirementRow> => {
  const { db, actor } = context;
  const row = await findRequirement(db, { userId: actor.userId, jobRequirementId });
  if (row === undefined) throw new AppError("NOT_FOUND", "There is no such requirement.");
  await loadLiveJob(context, row.jobId);
  return row;
};

const loadLive = async (context: PersonContext, id: number): Promise<RequirementRow> => {
  const row = await load(context, id);
  if (row.deletedDate === null) return row;
  throw new AppError("NOT_FOUND", "This requirement was removed; restore it first.");
};

/** Whatever is written, it is the caller's word from then on. */
const write = async (
  context: PersonContext,
  before: RequirementRow,
  columns: Parameters<typeof updateRequirement>[2],
): Promise<Applied<Requirement>> => {
  const { db, actor, now } = context;
  const { jobRequirementId, rowVersionNo: expectedVersion } = before;
  const key = { userId: actor.userId, jobRequirementId, expectedVersion, now };
  const correctedBy = actor.client === "mcp" ? "agent" : "user";
  const after = await updateRequirement(db, key, { ...columns, correctedBy });
  if (after === undefined) throw versionConflict("The requirement", expectedVersion);
  await jobChanged(context, after.jobId);
  return { output: toRequirement(after), changes: [requirementChange(before, after)] };
};

/** An absent field stays. Throws NOT_FOUND and VERSION_CONFLICT. */
export const correctRequirement = async (
  context: PersonContext,
  { id, expectedVersion, kind, weight }: ParsedInputOf<Operations["update"]>,
): Promise<Applied<Requirement>> => {
  const row = await loadLive(context, id);
  demandVersion("The requirement", row, expectedVersion);
  return write(context, row, {
    ...(kind === undefined ? {} : { kind }),
    ...(weight === undefined ? {} : { weight }),
  });
};

export const removeRequirement = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["delete"]>,
): Promise<Applied<Requirement>> => write(context, await loadLive(context, id), { deletedDate: context.now });

/** One that is there already stays as it is. */
export const bringRequirementBack = async (
  context: PersonContext,
  { id }: ParsedInputOf<Operations["restore"]>,
): Promise<Applied<Requirement>> => {
  const row = await load(context, id);
  if (row.deletedDate === null) return { output: toRequirement(row), changes: [] };
  return write(context, row, { deletedDate: null });
};
