import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, requiredText, Version } from "../_kit/index.ts";
import { CompanyID } from "../jobs/model.ts";
import {
  Employment,
  EmploymentID,
  employmentFields,
  recruiterFields as fields,
  Recruiter,
  RecruiterDetail,
  RecruiterID,
} from "./model.ts";

/** The people who recruit, and where they are and were employed. */
export const recruiters = defineDomain("recruiters", {
  list: defineOperation({
    kind: "query",
    summary: "List recruiters by name, of one company or of all",
    input: z.strictObject({
      search: requiredText(200)
        .optional()
        .meta({ description: "Words of name, e-mail or companies, by their beginning" }),
      companyId: CompanyID.optional().meta({ description: "Who is or was there" }),
      deleted: z
        .boolean()
        .default(false)
        .meta({ description: "Deleted and merged ones instead of the others" }),
      ...page,
    }),
    output: listOf(Recruiter),
    permission: "job:read",
    rest: { method: "GET", path: "/recruiters" },
    mcp: { tool: "list_recruiters", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a recruiter, with the history of employments",
    input: z.strictObject({ id: RecruiterID }),
    output: RecruiterDetail,
    permission: "job:read",
    rest: { method: "GET", path: "/recruiters/{id}" },
    mcp: { tool: "get_recruiter", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add a recruiter",
    description:
      "`company` and `title` become the first employment. A second one with the same e-mail is refused.",
    input: z.strictObject({
      name: fields.name,
      email: fields.email.default(null),
      phone: fields.phone.default(null),
      profileUrl: fields.profileUrl.default(null),
      notes: fields.notes.default(null),
      company: employmentFields.company.optional(),
      title: employmentFields.title.default(null),
    }),
    output: RecruiterDetail,
    permission: "job:write",
    rest: { method: "POST", path: "/recruiters", status: 201 },
    mcp: { tool: "create_recruiter", hint: "write" },
    audit: { event: "recruiter.created", target: "id" },
    errors: ["CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change a recruiter's name, e-mail, phone, profile address or notes",
    input: z.strictObject({
      id: RecruiterID,
      expectedVersion: Version,
      name: fields.name.optional(),
      email: fields.email.optional(),
      phone: fields.phone.optional(),
      profileUrl: fields.profileUrl.optional(),
      notes: fields.notes.optional(),
    }),
    output: RecruiterDetail,
    permission: "job:write",
    rest: { method: "PATCH", path: "/recruiters/{id}" },
    mcp: { tool: "update_recruiter", hint: "write" },
    audit: { event: "recruiter.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Answers with the one that is left. */
  merge: defineOperation({
    kind: "mutation",
    summary: "Merge a recruiter into another, who is the same person",
    description: "Its employments and applications are shown with those of the other.",
    input: z.strictObject({
      id: RecruiterID.meta({ description: "The recruiter that goes" }),
      intoId: RecruiterID.meta({ description: "The recruiter that stays" }),
      expectedVersion: Version.optional().meta({ description: "Of the recruiter that goes" }),
    }),
    output: RecruiterDetail,
    permission: "job:write",
    rest: { method: "POST", path: "/recruiters/{id}/merge" },
    mcp: { tool: "merge_recruiters", hint: "destructive" },
    audit: { event: "recruiter.merged", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "INVALID_REFERENCE"],
  }),

  /** Applications in which it is a contact still show it. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a recruiter (can be restored)",
    input: z.strictObject({ id: RecruiterID, expectedVersion: Version.optional() }),
    output: RecruiterDetail,
    permission: "job:write",
    rest: { method: "DELETE", path: "/recruiters/{id}" },
    mcp: { tool: "delete_recruiter", hint: "destructive" },
    audit: { event: "recruiter.deleted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted recruiter, or undo its merge into another",
    input: z.strictObject({ id: RecruiterID }),
    output: RecruiterDetail,
    permission: "job:write",
    rest: { method: "POST", path: "/recruiters/{id}/restore" },
    mcp: { tool: "restore_recruiter", hint: "write" },
    audit: { event: "recruiter.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  addEmployment: defineOperation({
    kind: "mutation",
    summary: "Add a company or agency to a recruiter's history",
    input: z.strictObject({
      recruiterId: RecruiterID,
      company: employmentFields.company,
      title: employmentFields.title.default(null),
      from: employmentFields.from.default(null),
      to: employmentFields.to.default(null),
    }),
    output: Employment,
    permission: "job:write",
    rest: { method: "POST", path: "/recruiters/{recruiterId}/employments", status: 201 },
    mcp: { tool: "add_recruiter_employment", hint: "write" },
    audit: { event: "employment.created", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  updateEmployment: defineOperation({
    kind: "mutation",
    summary: "Change where, as what or when a recruiter was employed",
    input: z.strictObject({
      id: EmploymentID,
      expectedVersion: Version,
      company: employmentFields.company.optional(),
      title: employmentFields.title.optional(),
      from: employmentFields.from.optional(),
      to: employmentFields.to.optional(),
    }),
    output: Employment,
    permission: "job:write",
    rest: { method: "PATCH", path: "/recruiters/employments/{id}" },
    mcp: { tool: "update_recruiter_employment", hint: "write" },
    audit: { event: "employment.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  deleteEmployment: defineOperation({
    kind: "mutation",
    summary: "Delete an entry of a recruiter's history (can be restored)",
    input: z.strictObject({ id: EmploymentID }),
    output: Employment,
    permission: "job:write",
    rest: { method: "DELETE", path: "/recruiters/employments/{id}" },
    mcp: { tool: "delete_recruiter_employment", hint: "destructive" },
    audit: { event: "employment.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restoreEmployment: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted entry of a recruiter's history",
    input: z.strictObject({ id: EmploymentID }),
    output: Employment,
    permission: "job:write",
    rest: { method: "POST", path: "/recruiters/employments/{id}/restore" },
    mcp: { tool: "restore_recruiter_employment", hint: "write" },
    audit: { event: "employment.restored", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),
});
