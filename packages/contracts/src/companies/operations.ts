import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, requiredText, Version } from "../_kit/index.ts";
import { CompanyID } from "../jobs/model.ts";
import { Company, CompanyDetail, companyFields as fields } from "./model.ts";

/** The employers of the person's jobs. */
export const companies = defineDomain("companies", {
  list: defineOperation({
    kind: "query",
    summary: "List companies by name or number of jobs",
    input: z.strictObject({
      search: requiredText(200).optional().meta({ description: "Words of the name, by their beginning" }),
      sort: z.enum(["name", "jobs"]).default("name").meta({ description: "jobs: the most first" }),
      deleted: z
        .boolean()
        .default(false)
        .meta({ description: "Deleted and merged ones instead of the others" }),
      ...page,
    }),
    output: listOf(Company),
    permission: "job:read",
    rest: { method: "GET", path: "/companies" },
    mcp: { tool: "list_companies", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a company, with its other names",
    input: z.strictObject({ id: CompanyID }),
    output: CompanyDetail,
    permission: "job:read",
    rest: { method: "GET", path: "/companies/{id}" },
    mcp: { tool: "get_company", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  /** Companies are made by the jobs that name them, too. */
  create: defineOperation({
    kind: "mutation",
    summary: "Add a company",
    input: z.strictObject({
      name: fields.name,
      website: fields.website.default(null),
      notes: fields.notes.default(null),
    }),
    output: CompanyDetail,
    permission: "job:write",
    rest: { method: "POST", path: "/companies", status: 201 },
    mcp: { tool: "create_company", hint: "write" },
    audit: { event: "company.created", target: "id" },
    errors: ["CONFLICT"],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Rename a company, or change its website or notes",
    description: "Its jobs show the new name. Postings that name it as before are still its jobs.",
    input: z.strictObject({
      id: CompanyID,
      expectedVersion: Version,
      name: fields.name.optional(),
      website: fields.website.optional(),
      notes: fields.notes.optional(),
    }),
    output: CompanyDetail,
    permission: "job:write",
    rest: { method: "PATCH", path: "/companies/{id}" },
    mcp: { tool: "update_company", hint: "write" },
    audit: { event: "company.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Answers with the company that is left. */
  merge: defineOperation({
    kind: "mutation",
    summary: "Merge a company into another, which takes over its jobs and its name",
    input: z.strictObject({
      id: CompanyID.meta({ description: "The company that goes" }),
      intoId: CompanyID.meta({ description: "The company that stays" }),
      expectedVersion: Version.optional().meta({ description: "Of the company that goes" }),
    }),
    output: CompanyDetail,
    permission: "job:write",
    rest: { method: "POST", path: "/companies/{id}/merge" },
    mcp: { tool: "merge_companies", hint: "destructive" },
    audit: { event: "company.merged", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "INVALID_REFERENCE"],
  }),

  /** One that has jobs, deleted ones included, is merged and not deleted: the jobs would lose their employer. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a company that has no jobs and no recruiters (can be restored)",
    input: z.strictObject({ id: CompanyID, expectedVersion: Version.optional() }),
    output: CompanyDetail,
    permission: "job:write",
    rest: { method: "DELETE", path: "/companies/{id}" },
    mcp: { tool: "delete_company", hint: "destructive" },
    audit: { event: "company.deleted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Of a merged company: gives it back the jobs that it had. */
  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted company, or undo its merge into another",
    input: z.strictObject({ id: CompanyID }),
    output: CompanyDetail,
    permission: "job:write",
    rest: { method: "POST", path: "/companies/{id}/restore" },
    mcp: { tool: "restore_company", hint: "write" },
    audit: { event: "company.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT"],
  }),
});
