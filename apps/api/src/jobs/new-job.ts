import type { FieldSources, JobFields } from "@jobtracker/contracts";
import { insertJob, type JobHashes } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { noticeDuplicates } from "../duplicates/notice.ts";
import { keepRequirements } from "../requirements/keep.ts";
import type { FoundRequirement } from "../requirements/requirements-of.ts";
import { newJobChange } from "./changes.ts";
import { resolveCompany } from "./company.ts";
import { type JobState, loadJob } from "./job-state.ts";

export interface NewJob {
  readonly fields: JobFields;
  readonly sources: FieldSources;
  readonly hashes: JobHashes;
  readonly requirements: readonly FoundRequirement[];
}

interface StoredJob {
  readonly state: JobState;
  readonly changes: readonly Change[];
}

/** Stores a job with its company, places and requirements. */
export const storeJob = async (
  context: PersonContext,
  { fields: given, sources, hashes, requirements }: NewJob,
): Promise<StoredJob> => {
  const { db, actor, now } = context;
  const isFromPosting = sources.company !== undefined && !/^(user|agent)$/.test(sources.company.kind);
  const company = await resolveCompany(context, given.company, isFromPosting ? "posting" : "person");
  const { companyId } = company;
  const fields = { ...given, company: company.name };
  const jobId = await insertJob(db, { userId: actor.userId, now, fields, sources, companyId, hashes });
  await keepRequirements(context, jobId, requirements, true);
  const noticed = await noticeDuplicates(context, jobId, fields);
  const state = await loadJob(context, jobId);
  return { state, changes: [...company.changes, newJobChange(state), ...noticed] };
};
