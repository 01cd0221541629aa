import { z } from "zod";
import { defineDomain, defineOperation, Version } from "../_kit/index.ts";
import { SavedView, SavedViewID, ViewName, ViewPage, ViewQuery } from "./model.ts";

/** Filters that a person comes back to. */
export const views = defineDomain("views", {
  list: defineOperation({
    kind: "query",
    summary: "List my saved views by name",
    input: z.strictObject({ page: ViewPage.optional() }),
    output: z.strictObject({ items: z.array(SavedView), nextCursor: z.null() }),
    permission: "application:read",
    rest: { method: "GET", path: "/views" },
    mcp: false,
    audit: false,
    errors: [],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Save the filters of a page under a name",
    input: z.strictObject({ page: ViewPage, name: ViewName, query: ViewQuery }),
    output: SavedView,
    permission: "application:write",
    rest: { method: "POST", path: "/views", status: 201 },
    mcp: false,
    audit: { event: "view.created", target: "id" },
    errors: ["CONFLICT", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is. */
  update: defineOperation({
    kind: "mutation",
    summary: "Rename a saved view, or save other filters under it",
    input: z.strictObject({
      id: SavedViewID,
      expectedVersion: Version,
      name: ViewName.optional(),
      query: ViewQuery.optional(),
    }),
    output: SavedView,
    permission: "application:write",
    rest: { method: "PATCH", path: "/views/{id}" },
    mcp: false,
    audit: { event: "view.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT"],
  }),

  /** Answers with the view as it was, so that it can be saved again. */
  delete: defineOperation({
    kind: "mutation",
    summary: "Delete a saved view",
    input: z.strictObject({ id: SavedViewID }),
    output: SavedView,
    permission: "application:write",
    rest: { method: "DELETE", path: "/views/{id}" },
    mcp: false,
    audit: { event: "view.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),
});
