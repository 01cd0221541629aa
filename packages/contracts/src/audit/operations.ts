import { z } from "zod";
import { defineDomain, defineOperation, InstantInput, listOf, page, requiredText } from "../_kit/index.ts";
import { AuditEntry, ChainVerification, ClientKind } from "./model.ts";

export const audit = defineDomain("audit", {
  list: defineOperation({
    kind: "query",
    summary: "List what was done in my account, newest first",
    description: "`client` mcp is an AI client; an `event` is such as application.moved.",
    input: z.strictObject({
      event: requiredText(60).optional(),
      targetType: requiredText(60).optional(),
      targetId: z.int32().min(1).optional(),
      client: ClientKind.optional(),
      from: InstantInput.optional(),
      to: InstantInput.optional(),
      ...page,
    }),
    output: listOf(AuditEntry),
    permission: "audit:read",
    rest: { method: "GET", path: "/audit" },
    mcp: { tool: "list_audit", hint: "read", direct: true },
    audit: false,
    errors: [],
  }),

  verify: defineOperation({
    kind: "query",
    summary: "Verify that my audit chain is whole and unchanged",
    input: z.strictObject({}),
    output: ChainVerification,
    permission: "audit:read",
    rest: { method: "GET", path: "/audit/verify" },
    mcp: { tool: "verify_audit", hint: "read" },
    audit: false,
    errors: [],
  }),
});
