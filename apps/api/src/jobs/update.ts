import type { Job, JobFields, jobs, ParsedInputOf } from "@jobtracker/contracts";
import { replaceJobLocations, updateJob } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied } from "../_kit/handler.ts";
import { demandVersion, versionConflict } from "../_kit/version-conflict.ts";
import { noticeDuplicates } from "../duplicates/notice.ts";
import { rescoreJobsSoon } from "../fit/changed.ts";
import { keepRequirements } from "../requirements/keep.ts";
import type { FoundRequirement } from "../requirements/requirements-of.ts";
import { jobChange } from "./changes.ts";
import { resolveCompany } from "./company.ts";
import { demandNewAddress } from "./create.ts";
import { changedFields, editedFields, editedSources, writerOf } from "./edited-fields.ts";
import { urlHashesOf } from "./job-hashes.ts";
import { type JobState, loadJob, loadLiveJob } from "./job-state.ts";
import { fieldsOfJob, toJob } from "./present.ts";

type Input = ParsedInputOf<typeof jobs.operations.update>;

/**
 * The address that identifies the job follows a corrected one. Its content hash stays that of the posting: corrections do
 * not make it another posting.
 */
const correctedHashes = async (context: PersonContext, { row }: JobState, url: string | null) => {
  const hashes = { urlHash: row.urlHash, externalHash: row.externalHash, contentHash: row.contentHash };
  if (url === row.url) return hashes;
  const corrected = { ...hashes, ...urlHashesOf(url) };
  await demandNewAddress(context, corrected, row.jobId);
  return corrected;
};

/** Writes the fields that differ from what the job has; where none does, nothing is written. */
const writeFields = async (context: PersonContext, state: JobState, fields: JobFields) => {
  const { db, actor, now } = context;
  const { row } = state;
  const before = toJob(state);
  const changed = changedFields(before, fields);
  if (changed.length === 0) return undefined;
  const company = changed.includes("company")
    ? await resolveCompany(context, fields.company, "person")
    : { companyId: row.companyId, name: fields.company, changes: [] };
  const named = { ...fields, company: company.name };
  const written = await updateJob(db, {
    userId: actor.userId,
    jobId: row.jobId,
    expectedVersion: row.rowVersionNo,
    now,
    fields: named,
    sources: editedSources(before.sources, changed, writerOf(actor)),
    companyId: company.companyId,
    hashes: await correctedHashes(context, state, fields.url),
  });
  if (!written) throw versionConflict("The job", row.rowVersionNo);
  if (changed.includes("locations")) await replaceJobLocations(db, row, fields.locations);
  return [...company.changes, ...(await noticeDuplicates(context, row.jobId, named))];
};

/**
 * Corrects fields: absent ones stay, null clears. Throws NOT_FOUND, VERSION_CONFLICT, and CONFLICT if another job has the
 * new address.
 */
export const updateJobFields = async (
  context: PersonContext,
  { id, expectedVersion, ...edits }: Input,
  requirements: readonly FoundRequirement[],
): Promise<Applied<Job>> => {
  const state = await loadLiveJob(context, id);
  demandVersion("The job", state.row, expectedVersion);
  const changes = await writeFields(context, state, editedFields(fieldsOfJob(toJob(state)), edits));
  if (changes === undefined) return { output: toJob(state), changes: [] };
  if (edits.descriptionText !== undefined) await keepRequirements(context, id, requirements);
  else await rescoreJobsSoon(context);
  const after = await loadJob(context, id);
  return { output: toJob(after), changes: [...changes, jobChange(state, after)] };
};
