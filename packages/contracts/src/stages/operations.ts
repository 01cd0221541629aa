import { z } from "zod";
import { defineDomain, defineOperation, Version } from "../_kit/index.ts";
import { Stage, StageColor, StageID, StageKey, StageKind, StageName } from "./model.ts";

const allStages = z.strictObject({ items: z.array(Stage), nextCursor: z.null() });

/** The person's own pipeline: what its stages are called, and in which order they stand on the board. */
export const stages = defineDomain("stages", {
  list: defineOperation({
    kind: "query",
    summary: "List my stages in their order",
    input: z.strictObject({}),
    output: allStages,
    permission: "application:read",
    rest: { method: "GET", path: "/stages" },
    mcp: { tool: "list_stages", hint: "read" },
    audit: false,
    errors: [],
  }),

  /** The key is made from the name and never changes. The stage stands after the last of its kind. */
  create: defineOperation({
    kind: "mutation",
    summary: "Add a stage",
    input: z.strictObject({
      name: StageName,
      kind: StageKind.default("open"),
      color: StageColor.default(null),
    }),
    output: Stage,
    permission: "application:write",
    rest: { method: "POST", path: "/stages", status: 201 },
    mcp: { tool: "create_stage", hint: "write" },
    audit: { event: "stage.created", target: "id" },
    errors: ["CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is. */
  update: defineOperation({
    kind: "mutation",
    summary: "Rename a stage, or change its kind or colour",
    input: z.strictObject({
      id: StageID,
      expectedVersion: Version,
      name: StageName.optional(),
      kind: StageKind.optional(),
      color: StageColor.optional(),
    }),
    output: Stage,
    permission: "application:write",
    rest: { method: "PATCH", path: "/stages/{id}" },
    mcp: { tool: "update_stage", hint: "write" },
    audit: { event: "stage.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  order: defineOperation({
    kind: "mutation",
    summary: "Put my stages in another order",
    input: z.strictObject({ keys: z.array(StageKey).min(1).max(100) }),
    output: allStages,
    permission: "application:write",
    rest: { method: "POST", path: "/stages/order" },
    mcp: { tool: "order_stages", hint: "write" },
    audit: { event: "stage.ordered", target: null },
    errors: ["VERSION_CONFLICT"],
  }),

  /** The applications at the stage go to `moveTo`, each with an entry in its history. Answers with the stages that are left. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a stage, after moving its applications to another",
    input: z.strictObject({ id: StageID, moveTo: StageKey.optional() }),
    output: allStages,
    permission: "application:write",
    rest: { method: "DELETE", path: "/stages/{id}" },
    mcp: { tool: "delete_stage", hint: "destructive" },
    audit: { event: "stage.deleted", target: "id" },
    errors: ["NOT_FOUND", "CONFLICT", "INVALID_REFERENCE", "CONSTRAINT_VIOLATED"],
  }),
});
