import { AppError, type Job, type jobs, type ParsedInputOf } from "@jobtracker/contracts";
import type { JobHashes } from "@jobtracker/db";
import type { PersonContext } from "../_kit/context.ts";
import { type Applied, prepared } from "../_kit/handler.ts";
import { type FoundRequirement, requirementsOf } from "../requirements/requirements-of.ts";
import { changedFields, editedFields, editedSources, emptyFields, writerOf } from "./edited-fields.ts";
import { hashesOfFields } from "./job-hashes.ts";
import { isAtAddress, listKnownJobs } from "./known-job.ts";
import { storeJob } from "./new-job.ts";
import { toJob } from "./present.ts";
import { demandTracking, stateAfter, trackJob } from "./track.ts";

type Input = ParsedInputOf<typeof jobs.operations.create>;

/** Throws CONFLICT if another job, not deleted, has the address. */
export const demandNewAddress = async (
  context: PersonContext,
  hashes: JobHashes,
  ownJobId?: number,
): Promise<void> => {
  if (hashes.urlHash === null) return;
  const known = await listKnownJobs(context, hashes);
  const taken = known.find(
    (row) => row.jobId !== ownJobId && row.deletedDate === null && isAtAddress(hashes, row),
  );
  if (taken === undefined) return;
  throw new AppError("CONFLICT", `Job ${taken.jobId} has this address already.`, {
    details: { jobId: taken.jobId },
    issues: [{ path: ["url"], message: "Another job has this address" }],
  });
};

/** What the caller's text asks for; nothing where they give none. */
export const prepareRequirements = async (
  _context: PersonContext,
  { descriptionText }: { readonly descriptionText?: string | null | undefined },
): Promise<readonly FoundRequirement[]> => requirementsOf(descriptionText ?? null);

/** Adds a job by hand. Throws CONFLICT with `jobId` if there is a job of the same address. */
const createJob = async (
  context: PersonContext,
  input: Input,
  requirements: readonly FoundRequirement[],
): Promise<Applied<Job>> => {
  await demandTracking(context, input.track);
  const { track, ...edits } = input;
  const blank = { ...emptyFields, title: "" };
  const fields = editedFields(blank, edits);
  const hashes = hashesOfFields(fields);
  await demandNewAddress(context, hashes);
  const sources = editedSources({}, changedFields(blank, fields), writerOf(context.actor));
  const { state, changes } = await storeJob(context, { fields, sources, hashes, requirements });
  const tracked = await trackJob(context, state.row.jobId, track);
  const output = toJob(await stateAfter(context, state.row.jobId, { known: state, tracked }));
  return { output, changes: [...changes, ...tracked.changes] };
};

/** Adds a job by hand: what its text asks for is read before the transaction. */
export const addJob = prepared(prepareRequirements, createJob);
