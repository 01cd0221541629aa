import { z } from "zod";
import { defineDomain, defineOperation, untrusted } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";
import { FieldComparison, JobVersion, PostingState, SnapshotForm, SnapshotID } from "./model.ts";

/** Characters of a snapshot in one answer. */
const MOST_CHARACTERS = 1_000_000;

const number = z.int().min(1);

/** What postings said over time, and the pages from which it was read. */
export const versions = defineDomain("versions", {
  list: defineOperation({
    kind: "query",
    summary: "List what a job's posting said over time, the newest version first",
    description: "Also tells whether it changed since the application, and whether it is closed.",
    input: z.strictObject({ jobId: JobID }),
    output: z.strictObject({ items: z.array(JobVersion), nextCursor: z.null(), state: PostingState }),
    permission: "job:read",
    rest: { method: "GET", path: "/jobs/{jobId}/versions" },
    mcp: { tool: "list_job_versions", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  compare: defineOperation({
    kind: "query",
    summary: "Compare two versions of a job's posting word by word",
    input: z.strictObject({ jobId: JobID, from: number, to: number }),
    output: z.strictObject({ from: number, to: number, fields: z.array(FieldComparison) }),
    permission: "job:read",
    rest: { method: "GET", path: "/jobs/{jobId}/versions/comparison" },
    mcp: { tool: "compare_job_versions", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** All parts of it together are exactly what was captured. */
  snapshot: defineOperation({
    kind: "query",
    summary: "Read what was captured, exactly as it was, part by part",
    input: z.strictObject({
      id: SnapshotID,
      offset: z.int().min(0).default(0).meta({ description: "Where the part begins: `nextOffset`" }),
      length: z.int().min(1).max(MOST_CHARACTERS).default(100_000),
    }),
    output: z.strictObject({
      id: SnapshotID,
      form: SnapshotForm,
      sha256: z.string().meta({ description: "Of the captured bytes, in hex" }),
      bytes: z.int().min(0),
      encoding: z.enum(["utf-8", "base64"]).meta({ description: "base64 where it is no valid UTF-8" }),
      content: untrusted(z.string()),
      nextOffset: z.int().nullable(),
    }),
    permission: "job:read",
    rest: { method: "GET", path: "/snapshots/{id}" },
    mcp: { tool: "read_job_snapshot", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),
});
