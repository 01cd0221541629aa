import { z } from "zod";
import { defineDomain, defineOperation, Version } from "../_kit/index.ts";
import { JobID } from "../jobs/model.ts";
import { Requirement, RequirementID, RequirementKind, RequirementWeight } from "./model.ts";

/** What postings ask of the applicant, split out of their text. */
export const requirements = defineDomain("requirements", {
  list: defineOperation({
    kind: "query",
    summary: "List what a job's posting asks for, in the order of its text",
    input: z.strictObject({
      jobId: JobID,
      deleted: z.boolean().default(false).meta({ description: "Removed ones instead of the others" }),
    }),
    output: z.strictObject({ items: z.array(Requirement).max(300) }),
    permission: "job:read",
    rest: { method: "GET", path: "/jobs/{jobId}/requirements" },
    mcp: { tool: "list_requirements", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** A corrected one stays as it is when the posting is read again. */
  update: defineOperation({
    kind: "mutation",
    summary: "Correct the kind or weight of a requirement",
    input: z.strictObject({
      id: RequirementID,
      expectedVersion: Version,
      kind: RequirementKind.optional(),
      weight: RequirementWeight.optional(),
    }),
    output: Requirement,
    permission: "job:write",
    rest: { method: "PATCH", path: "/requirements/{id}" },
    mcp: { tool: "update_requirement", hint: "write" },
    audit: { event: "requirement.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Remove what is no requirement (can be restored)",
    input: z.strictObject({ id: RequirementID }),
    output: Requirement,
    permission: "job:write",
    rest: { method: "DELETE", path: "/requirements/{id}" },
    mcp: { tool: "delete_requirement", hint: "destructive" },
    audit: { event: "requirement.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a removed requirement",
    input: z.strictObject({ id: RequirementID }),
    output: Requirement,
    permission: "job:write",
    rest: { method: "POST", path: "/requirements/{id}/restore" },
    mcp: { tool: "restore_requirement", hint: "write" },
    audit: { event: "requirement.restored", target: "id" },
    errors: ["NOT_FOUND"],
  }),
});
