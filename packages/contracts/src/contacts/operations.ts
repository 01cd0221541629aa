import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, Version } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { CompanyID } from "../jobs/model.ts";
import { RecruiterID } from "../recruiters/model.ts";
import { Contact, ContactID, contactFields as fields } from "./model.ts";

/** The people of applications. */
export const contacts = defineDomain("contacts", {
  list: defineOperation({
    kind: "query",
    summary: "List contacts of an application, a recruiter's, or those at a company",
    input: z.strictObject({
      applicationId: ApplicationID.optional(),
      recruiterId: RecruiterID.optional().meta({ description: "In which applications this person is" }),
      companyId: CompanyID.optional().meta({ description: "Of applications to this company" }),
      ...page,
    }),
    output: listOf(Contact),
    permission: "application:read",
    rest: { method: "GET", path: "/contacts" },
    mcp: { tool: "list_contacts", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read a contact of an application",
    input: z.strictObject({ id: ContactID }),
    output: Contact,
    permission: "application:read",
    rest: { method: "GET", path: "/contacts/{id}" },
    mcp: { tool: "get_contact", hint: "read" },
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add a contact to an application: a recruiter, or anybody else by name",
    input: z.strictObject({
      applicationId: ApplicationID,
      recruiterId: fields.recruiterId.default(null),
      name: fields.name.default(null),
      role: fields.role.default(null),
      email: fields.email.default(null),
      phone: fields.phone.default(null),
      notes: fields.notes.default(null),
    }),
    output: Contact,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/{applicationId}/contacts", status: 201 },
    mcp: { tool: "add_contact", hint: "write" },
    audit: { event: "contact.created", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change a contact of an application, or say which recruiter it is",
    input: z.strictObject({
      id: ContactID,
      expectedVersion: Version,
      recruiterId: fields.recruiterId.optional(),
      name: fields.name.optional(),
      role: fields.role.optional(),
      email: fields.email.optional(),
      phone: fields.phone.optional(),
      notes: fields.notes.optional(),
    }),
    output: Contact,
    permission: "application:write",
    rest: { method: "PATCH", path: "/contacts/{id}" },
    mcp: { tool: "update_contact", hint: "write" },
    audit: { event: "contact.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Remove a contact from an application (can be restored)",
    input: z.strictObject({ id: ContactID }),
    output: Contact,
    permission: "application:write",
    rest: { method: "DELETE", path: "/contacts/{id}" },
    mcp: { tool: "delete_contact", hint: "destructive" },
    audit: { event: "contact.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a contact that was removed from an application",
    input: z.strictObject({ id: ContactID }),
    output: Contact,
    permission: "application:write",
    rest: { method: "POST", path: "/contacts/{id}/restore" },
    mcp: { tool: "restore_contact", hint: "write" },
    audit: { event: "contact.restored", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "CONSTRAINT_VIOLATED"],
  }),
});
