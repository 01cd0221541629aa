import { z } from "zod";
import { defineDomain, defineOperation, Version } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";
import { Tag, TagColor, TagID, TagName, TagOnJob } from "./model.ts";

/** As many as the web app selects at once. */
const MOST_JOBS = 500;
const MOST_NAMES = 20;

const names = (description: string) => z.array(TagName).max(MOST_NAMES).default([]).meta({ description });

/** The person's own words for jobs. */
export const tags = defineDomain("tags", {
  list: defineOperation({
    kind: "query",
    summary: "List my tags by name",
    input: z.strictObject({
      deleted: z.boolean().default(false).meta({ description: "Deleted tags instead of the others" }),
    }),
    output: z.strictObject({ items: z.array(Tag), nextCursor: z.null() }),
    permission: "job:read",
    rest: { method: "GET", path: "/tags" },
    mcp: { tool: "list_tags", hint: "read" },
    audit: false,
    errors: [],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add a tag",
    input: z.strictObject({ name: TagName, color: TagColor.default(null) }),
    output: Tag,
    permission: "job:write",
    rest: { method: "POST", path: "/tags", status: 201 },
    mcp: { tool: "create_tag", hint: "write" },
    audit: { event: "tag.created", target: "id" },
    errors: ["CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is. Saved views that filter by the tag follow its name. */
  update: defineOperation({
    kind: "mutation",
    summary: "Rename a tag, or change its colour",
    input: z.strictObject({
      id: TagID,
      expectedVersion: Version,
      name: TagName.optional(),
      color: TagColor.optional(),
    }),
    output: Tag,
    permission: "job:write",
    rest: { method: "PATCH", path: "/tags/{id}" },
    mcp: { tool: "update_tag", hint: "write" },
    audit: { event: "tag.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Its jobs keep it in mind: `restore` puts it back on them. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a tag (can be restored)",
    input: z.strictObject({ id: TagID, expectedVersion: Version.optional() }),
    output: Tag,
    permission: "job:write",
    rest: { method: "DELETE", path: "/tags/{id}" },
    mcp: { tool: "delete_tag", hint: "destructive" },
    audit: { event: "tag.deleted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  /** Of a merged tag: takes it from the jobs that the other had from the merge alone. */
  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted tag, or undo its merge into another",
    input: z.strictObject({ id: TagID }),
    output: Tag,
    permission: "job:write",
    rest: { method: "POST", path: "/tags/{id}/restore" },
    mcp: { tool: "restore_tag", hint: "write" },
    audit: { event: "tag.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** Answers with the tag that is left. */
  merge: defineOperation({
    kind: "mutation",
    summary: "Merge a tag into another, which takes over its jobs",
    input: z.strictObject({
      id: TagID.meta({ description: "The tag that goes" }),
      intoId: TagID.meta({ description: "The tag that stays" }),
      expectedVersion: Version.optional().meta({ description: "Of the tag that goes" }),
    }),
    output: Tag,
    permission: "job:write",
    rest: { method: "POST", path: "/tags/{id}/merge" },
    mcp: { tool: "merge_tags", hint: "destructive" },
    audit: { event: "tag.merged", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "INVALID_REFERENCE"],
  }),

  /** All of it happens, or nothing. Answers with what was changed: taking that back undoes the call. */
  assign: defineOperation({
    kind: "mutation",
    summary: "Put tags on jobs, and take tags off them",
    description: "Tags are named; regardless of case. A tag to put on that does not exist yet is made.",
    input: z.strictObject({
      jobIds: z.array(JobID).min(1).max(MOST_JOBS),
      add: names("Tags to put on"),
      remove: names("Tags to take off"),
    }),
    output: z.strictObject({
      items: z.array(
        z.strictObject({
          jobId: JobID,
          tags: z.array(TagOnJob),
          added: z.array(z.string()),
          removed: z.array(z.string()),
        }),
      ),
    }),
    permission: "job:write",
    rest: { method: "POST", path: "/tags/assign" },
    mcp: { tool: "tag_jobs", hint: "write" },
    audit: { event: "job.tagged", target: null },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),
});
