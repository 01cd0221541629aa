import { z } from "zod";
import { defineDomain, defineOperation, listOf, page, requiredText } from "../_kit/index.ts";
import { BoardHost, boardFields as fields, JobBoard } from "./model.ts";

/** Where the person's jobs were found. */
export const boards = defineDomain("boards", {
  list: defineOperation({
    kind: "query",
    summary: "List job boards, those with the most jobs first",
    input: z.strictObject({
      search: requiredText(200).optional().meta({ description: "Words of name or host, by their beginning" }),
      ...page,
    }),
    output: listOf(JobBoard),
    permission: "job:read",
    rest: { method: "GET", path: "/job-boards" },
    mcp: { tool: "list_job_boards", hint: "read" },
    audit: false,
    errors: [],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Name a job board, or note something of it",
    input: z.strictObject({
      host: BoardHost,
      expectedVersion: z.int().min(0),
      name: fields.name.optional(),
      notes: fields.notes.optional(),
    }),
    output: JobBoard,
    permission: "job:write",
    rest: { method: "PATCH", path: "/job-boards/{host}" },
    mcp: { tool: "update_job_board", hint: "write" },
    audit: { event: "board.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),
});
