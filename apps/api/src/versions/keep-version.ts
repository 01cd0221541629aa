import type { JobFields, ReadingWarning } from "@jobtracker/contracts";
import {
  findLatestVersion,
  insertVersion,
  type JobHashes,
  type JobVersionRow,
  replaceJobLocations,
  updateJob,
} from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import type { Change } from "../_kit/handler.ts";
import { versionConflict } from "../_kit/version-conflict.ts";
import { noticeDuplicates } from "../duplicates/notice.ts";
import { jobChange } from "../jobs/changes.ts";
import { resolveCompany } from "../jobs/company.ts";
import { type JobState, loadJob } from "../jobs/job-state.ts";
import { fieldsOfJob, toJob } from "../jobs/present.ts";
import { keepRequirements } from "../requirements/keep.ts";
import { type Captured, keepCaptured } from "./snapshot.ts";
import {
  comparedFields,
  differingFields,
  notWrittenByHand,
  readFields,
  withFields,
} from "./stated-fields.ts";
import { endedByReopening, type StatedPosting, takenFrom } from "./stated-posting.ts";

interface NewVersion {
  readonly jobId: number;
  readonly versionNo: number;
  readonly capturedDate: string;
  readonly fields: JobFields;
  readonly changed: readonly (keyof JobFields)[];
}

const storeVersion = ({ db, actor }: PersonContext, { fields, changed, ...version }: NewVersion) =>
  insertVersion(db, {
    ...version,
    userId: actor.userId,
    title: fields.title,
    changedFields: JSON.stringify(changed),
    fields: JSON.stringify(fields),
  });

/** Keeps what a job's posting said when it was first captured, and the page. */
export const keepFirstVersion = async (
  context: PersonContext,
  jobId: number,
  fields: JobFields,
  snapshot: Captured | null,
): Promise<void> => {
  const first = { jobId, versionNo: 1, capturedDate: context.now, fields, changed: [] };
  const version = await storeVersion(context, first);
  if (snapshot !== null) await keepCaptured(context, snapshot, version);
};

/** The last version; of a job that was captured before versions were kept, what the job says. */
const lastVersion = async (context: PersonContext, { row, ...state }: JobState): Promise<JobVersionRow> => {
  const { jobId, createdDate: capturedDate } = row;
  const known = await findLatestVersion(context.db, { userId: context.actor.userId, jobId });
  if (known !== undefined) return known;
  const fields = fieldsOfJob(toJob({ row, ...state }));
  return storeVersion(context, { jobId, versionNo: 1, capturedDate, fields, changed: [] });
};

/** The posting's own keys; an address that a person corrected stays. */
const joinedHashes = ({ row }: JobState, hashes: JobHashes): JobHashes => ({
  urlHash: row.urlHash ?? hashes.urlHash,
  externalHash: row.externalHash ?? hashes.externalHash,
  contentHash: hashes.contentHash,
});

/** Writes what the posting says now, except in fields that somebody wrote by hand. */
const followPosting = async (
  context: PersonContext,
  state: JobState,
  posting: StatedPosting,
  changed: readonly (keyof JobFields)[],
): Promise<Change[]> => {
  const { db, actor, now } = context;
  const { row } = state;
  const job = toJob(state);
  const followed = notWrittenByHand(changed, job.sources);
  const stated = withFields(fieldsOfJob(job), posting.fields, followed);
  const newSources = Object.fromEntries(followed.map((name) => [name, posting.sources[name]]));
  const company = followed.includes("company")
    ? await resolveCompany(context, stated.company, "posting")
    : { companyId: row.companyId, name: stated.company, changes: [] };
  // A name that stands for another one since a merge: the job is found by that one.
  const fields = { ...stated, company: company.name };
  const written = await updateJob(db, {
    userId: actor.userId,
    jobId: row.jobId,
    expectedVersion: row.rowVersionNo,
    now,
    fields,
    sources: { ...job.sources, ...newSources },
    companyId: company.companyId,
    hashes: joinedHashes(state, posting.hashes),
  });
  if (!written) throw versionConflict("The job", row.rowVersionNo);
  if (followed.includes("descriptionText")) await keepRequirements(context, row.jobId, posting.requirements);
  if (followed.includes("locations")) await replaceJobLocations(db, row, fields.locations);
  const noticed = await noticeDuplicates(context, row.jobId, fields);
  return [...company.changes, jobChange(state, await loadJob(context, row.jobId)), ...noticed];
};

const kept = (names: readonly (keyof JobFields)[]): ReadingWarning[] =>
  names.map((field) => ({
    field,
    message: "The posting says something else now; what was written by hand stays.",
  }));

/**
 * A known posting, captured again: what it says is kept as a new version if it changed, and the job follows. The page is
 * kept in any case.
 */
export const keepNextVersion = async (
  context: PersonContext,
  jobId: number,
  captured: StatedPosting,
  snapshot: Captured | null,
): Promise<{ readonly changes: readonly Change[]; readonly warnings: readonly ReadingWarning[] }> => {
  const state = await loadJob(context, jobId);
  let version = await lastVersion(context, state);
  const before = readFields(version.fields);
  const posting = takenFrom(captured, before, state);
  const changed = [...differingFields(before, posting.fields), ...endedByReopening(before, posting)];
  let changes: readonly Change[] = [];
  if (changed.length > 0) {
    const fields = withFields(before, posting.fields, changed);
    const next = { jobId, versionNo: version.versionNo + 1, capturedDate: context.now, fields, changed };
    version = await storeVersion(context, next);
    changes = await followPosting(context, state, posting, changed);
  }
  if (snapshot !== null) await keepCaptured(context, snapshot, version);
  const followed = new Set(notWrittenByHand(comparedFields, toJob(state).sources));
  const isClosedNow = changed.includes("closed") && posting.fields.closed === true;
  const isOpenAgain = changed.includes("closed") && !isClosedNow;
  const closing = isClosedNow ? [{ field: "closed", message: "The posting is closed now." }] : [];
  if (isOpenAgain) closing.push({ field: "closed", message: "The posting is open again." });
  return { changes, warnings: [...closing, ...kept(changed.filter((name) => !followed.has(name)))] };
};
