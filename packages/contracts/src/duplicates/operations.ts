import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, Version } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";
import { FieldComparison } from "../versions/model.ts";
import { Duplicate, DuplicateDecision, DuplicateID } from "./model.ts";

/** Jobs that are likely one: noticed when a job is captured, added or changed; the person decides. */
export const duplicates = defineDomain("duplicates", {
  /** The latest first. Pairs of which one is deleted are left out, except merges. */
  list: defineOperation({
    kind: "query",
    summary: "List jobs that are likely one job",
    input: z.strictObject({
      decision: DuplicateDecision.default("open"),
      jobId: JobID.optional().meta({ description: "Those of this job" }),
      ...page,
    }),
    output: listOf(Duplicate),
    permission: "job:read",
    rest: { method: "GET", path: "/duplicates" },
    mcp: { tool: "list_duplicates", hint: "read" },
    audit: false,
    errors: [],
  }),

  compare: defineOperation({
    kind: "query",
    summary: "Compare two jobs that are likely one word by word, the older with the newer",
    input: z.strictObject({ id: DuplicateID }),
    output: z.strictObject({ fields: z.array(FieldComparison) }),
    permission: "job:read",
    rest: { method: "GET", path: "/duplicates/{id}/comparison" },
    mcp: { tool: "compare_duplicates", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  keepApart: defineOperation({
    kind: "mutation",
    summary: "Say that two jobs are not one; they are not suggested again",
    input: z.strictObject({ id: DuplicateID, expectedVersion: Version }),
    output: Duplicate,
    permission: "job:write",
    rest: { method: "POST", path: "/duplicates/{id}/keep-apart" },
    mcp: { tool: "keep_duplicates_apart", hint: "write" },
    audit: { event: "duplicate.kept_apart", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /**
   * The application, notes, interviews, reminders and tags of the other go along. It is deleted, and `undo` brings all of
   * it back. A token needs the scope application:write too.
   */
  merge: defineOperation({
    kind: "mutation",
    summary: "Merge two jobs that are one (can be undone)",
    input: z.strictObject({
      id: DuplicateID,
      expectedVersion: Version,
      keepJobId: JobID.meta({ description: "The job that stays" }),
    }),
    output: Duplicate,
    permission: "job:write",
    rest: { method: "POST", path: "/duplicates/{id}/merge" },
    mcp: { tool: "merge_duplicates", hint: "destructive" },
    audit: { event: "duplicate.merged", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "INVALID_REFERENCE", "FORBIDDEN"],
  }),

  /** Of a merge: each thing goes back to the job that it came from. */
  undo: defineOperation({
    kind: "mutation",
    summary: "Take a decision about two likely duplicates back",
    input: z.strictObject({ id: DuplicateID, expectedVersion: Version }),
    output: Duplicate,
    permission: "job:write",
    rest: { method: "POST", path: "/duplicates/{id}/undo" },
    mcp: { tool: "undo_duplicate_decision", hint: "write" },
    audit: { event: "duplicate.reopened", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "FORBIDDEN"],
  }),
});
