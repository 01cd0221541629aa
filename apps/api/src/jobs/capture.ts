import type { CaptureResult, jobs, ParsedInputOf, ReadingWarning } from "@jobtracker/contracts";
import type { PersonContext } from "../_kit/context.ts";
import type { Applied, Change } from "../_kit/handler.ts";
import { keepMergedPage } from "../duplicates/keep-merged-page.ts";
import { likelyWarnings } from "../duplicates/told.ts";
import { keepFirstVersion, keepNextVersion } from "../versions/keep-version.ts";
import type { Captured } from "../versions/snapshot.ts";
import { correctedPostings, type PreparedPosting } from "./capture-edits.ts";
import { restoreJobWithApplication } from "./deletion.ts";
import { writerOf } from "./edited-fields.ts";
import { type JobState, loadJob } from "./job-state.ts";
import { findKnownJob, isOwnPosting } from "./known-job.ts";
import { storeJob } from "./new-job.ts";
import { toJob } from "./present.ts";
import { readWithSnapshot, toCaptureError } from "./read-capture.ts";
import type { ReadingError } from "./reading/reading.ts";
import { demandTracking, stateAfter, trackJob } from "./track.ts";

type Input = ParsedInputOf<typeof jobs.operations.capture>;

interface Preparation {
  readonly postings: readonly PreparedPosting[];
  readonly errors: readonly ReadingError[];
  /** Null: what a person wrote, of which there is no page. */
  readonly snapshot: Captured | null;
}

/** Fetches, reads and corrects. Throws as `readWithSnapshot` and `correctedPostings` do. */
export const prepareCapture = async (context: PersonContext, input: Input): Promise<Preparation> => {
  await demandTracking(context, input.track);
  const { edits = [], track: _, ...capture } = input;
  const reading = await readWithSnapshot(context, capture, { step: "capture" });
  return { ...reading, postings: correctedPostings(reading.postings, edits, writerOf(context.actor)) };
};

interface Kept {
  readonly jobId: number;
  /** Of a job that is new; others are read again. */
  readonly state: JobState | null;
  readonly created: boolean;
  readonly changes: readonly Change[];
  readonly warnings: readonly ReadingWarning[];
}

const warning = (field: string, message: string): ReadingWarning => ({ field, message });

const unapplied = ({ isEdited }: PreparedPosting) =>
  isEdited
    ? [
        warning(
          "edits",
          "This posting is known already, so the corrections were not applied; update the job.",
        ),
      ]
    : [];

const keepNewPosting = async (
  context: PersonContext,
  posting: PreparedPosting,
  snapshot: Captured | null,
): Promise<Kept> => {
  const stored = await storeJob(context, posting);
  const { jobId } = stored.state.row;
  if (posting.stated !== null) await keepFirstVersion(context, jobId, posting.stated.fields, snapshot);
  const warnings = [...posting.warnings, ...(await likelyWarnings(context, jobId))];
  return { ...stored, jobId, created: true, warnings };
};

/**
 * A known posting is the job that it was. If it says something else now, that is its next version; if the job was deleted
 * it is restored, since whoever captures a posting again wants it back, with its application and notes.
 */
const keepPosting = async (
  context: PersonContext,
  posting: PreparedPosting,
  snapshot: Captured | null,
): Promise<Kept> => {
  const known = await findKnownJob(context, posting.hashes);
  if (known === undefined) return keepNewPosting(context, posting, snapshot);
  const { jobId, deletedDate } = known;
  const kept = { jobId, state: null, created: false };
  const warnings = [...posting.warnings, ...unapplied(posting)];
  const changes: Change[] = [];
  if (deletedDate !== null) {
    changes.push(...(await restoreJobWithApplication(context, await loadJob(context, jobId))).changes);
    warnings.push(warning("deletedAt", "This job was deleted; it was restored."));
  }
  if (posting.stated === null) return { ...kept, changes, warnings };
  if (!isOwnPosting(posting.hashes, known)) {
    const merged = await keepMergedPage(context, jobId, posting.stated.hashes, snapshot);
    return { ...kept, changes, warnings: [...warnings, ...merged] };
  }
  const next = await keepNextVersion(context, jobId, posting.stated, snapshot);
  return {
    ...kept,
    changes: [...changes, ...next.changes],
    warnings: [...warnings, ...next.warnings],
  };
};

/** Keeps each posting once, and starts applications if asked to. */
export const applyCapture = async (
  context: PersonContext,
  { track }: Input,
  { postings, errors, snapshot }: Preparation,
): Promise<Applied<{ results: CaptureResult[] }>> => {
  const changes: Change[] = [];
  const results: CaptureResult[] = [];
  for (const posting of postings) {
    const kept = await keepPosting(context, posting, snapshot);
    const tracked = await trackJob(context, kept.jobId, track);
    const job = toJob(await stateAfter(context, kept.jobId, { known: kept.state, tracked }));
    const warnings = [...kept.warnings];
    if (tracked.warning !== undefined) warnings.push(warning("track", tracked.warning));
    changes.push(...kept.changes, ...tracked.changes);
    results.push({ job, created: kept.created, sources: job.sources, warnings });
  }
  results.push(...errors.map((error) => ({ error: toCaptureError(error) })));
  return { output: { results }, changes };
};
