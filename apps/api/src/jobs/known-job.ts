import { findJob, type HashedJobRow, type JobHashes, listJobsSharingHash } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { jobAfterMerges } from "../duplicates/merged-into.ts";
import { urlHashesOf } from "./job-hashes.ts";
import { isSamePosting } from "./reading/identity/identity.ts";

const identityOf = ({ urlHash, externalHash, contentHash }: JobHashes) => ({
  canonicalUrl: urlHash,
  externalKey: externalHash,
  contentKey: contentHash,
});

/** Whether a job is stored under the address, in either of its forms. */
export const isAtAddress = ({ urlHash, otherUrlHash }: JobHashes, row: HashedJobRow): boolean =>
  row.urlHash !== null && (row.urlHash === urlHash || row.urlHash === otherUrlHash);

/** Of a job as the posting would have it: under the posting's form of the address. */
const identityBeside = (hashes: JobHashes, row: HashedJobRow) =>
  identityOf(isAtAddress(hashes, row) ? { ...row, urlHash: hashes.urlHash } : row);

/** How sure it is that a job is the posting's: the lower, the surer. */
const rank = (hashes: JobHashes, row: HashedJobRow) => {
  if (isAtAddress(hashes, row)) return 0;
  return row.externalHash !== null && row.externalHash === hashes.externalHash ? 1 : 2;
};

/** The person's jobs that are this posting already: those not deleted first, then the surest, then the oldest. */
export const listKnownJobs = async (
  { db, actor }: PersonContext,
  hashes: JobHashes,
): Promise<HashedJobRow[]> => {
  const rows = await listJobsSharingHash(db, { userId: actor.userId, hashes });
  const deleted = ({ deletedDate }: HashedJobRow) => Number(deletedDate !== null);
  return rows
    .filter((row) => isOwnPosting(hashes, row))
    .sort((one, other) => deleted(one) - deleted(other) || rank(hashes, one) - rank(hashes, other));
};

/** Whether the posting is this job's own, and not one of a job that was merged into it. */
export const isOwnPosting = (hashes: JobHashes, row: HashedJobRow): boolean =>
  isSamePosting(identityOf(hashes), identityBeside(hashes, row));

/** The one that a capture of the posting stands for, deleted or not; of a job that was merged the one that it went into. */
export const findKnownJob = async (
  context: PersonContext,
  hashes: JobHashes,
): Promise<HashedJobRow | undefined> => {
  const [known] = await listKnownJobs(context, hashes);
  if (known === undefined || known.deletedDate === null) return known;
  const { db, actor } = context;
  const { userId } = actor;
  const jobId = await jobAfterMerges(db, { userId, jobId: known.jobId });
  return jobId === undefined ? known : findJob(db, { userId, jobId });
};

/** The job, not deleted, that has this address. */
export const findJobAtAddress = async (context: PersonContext, url: string): Promise<number | undefined> => {
  const urlHashes = urlHashesOf(url);
  if (urlHashes.urlHash === null) return undefined;
  const known = await findKnownJob(context, { ...urlHashes, externalHash: null, contentHash: "" });
  return known?.deletedDate === null ? known.jobId : undefined;
};
