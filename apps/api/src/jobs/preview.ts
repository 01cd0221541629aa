import {
  type CaptureError,
  JobID,
  type jobs,
  type ParsedInputOf,
  type RecognisedPosting,
} from "@jobtracker/contracts";
import type { z } from "zod";
import type { PersonContext } from "../_kit/context.ts";
import { likelyJobs } from "../duplicates/told.ts";
import { hashesOf } from "./job-hashes.ts";
import { findKnownJob } from "./known-job.ts";
import { readCapture, toCaptureError } from "./read-capture.ts";
import type { PostingReading } from "./reading/reading.ts";

type Input = ParsedInputOf<typeof jobs.operations.preview>;

interface Preview {
  readonly postings: RecognisedPosting[];
  readonly errors: z.output<typeof CaptureError>[];
}

const recognised = async (context: PersonContext, posting: PostingReading): Promise<RecognisedPosting> => {
  const { fields, sources, warnings, identity } = posting;
  const known = await findKnownJob(context, hashesOf(identity));
  return {
    fields,
    sources,
    warnings: [...warnings],
    knownJobId: known === undefined ? null : JobID.parse(known.jobId),
    likely: known === undefined ? await likelyJobs(context, fields) : [],
  };
};

/** What `capture` would recognise, and which of it is known. Throws as `readCapture` does. */
export const previewCapture = async (context: PersonContext, input: Input): Promise<Preview> => {
  const { postings, errors } = await readCapture(context, input, { step: "preview" });
  const preview: RecognisedPosting[] = [];
  for (const posting of postings) preview.push(await recognised(context, posting));
  return { postings: preview, errors: errors.map(toCaptureError) };
};
