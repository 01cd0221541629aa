import { z } from "zod";
import { defineDomain, defineOperation, requiredText } from "../_kit/index.ts";
import { CompanyHit, JobHit, NoteHit, RecruiterHit, TagHit } from "./model.ts";

export const search = defineDomain("search", {
  /** Finds words by their beginning, without regard to case and accents; all of them, in any order. */
  everything: defineOperation({
    kind: "query",
    summary: "Search jobs, applications, notes, companies, recruiters and tags",
    input: z.strictObject({ text: requiredText(200), limit: z.int().min(1).max(50).default(10) }),
    output: z.strictObject({
      jobs: z.array(JobHit),
      notes: z.array(NoteHit),
      companies: z.array(CompanyHit),
      recruiters: z.array(RecruiterHit),
      tags: z.array(TagHit),
    }),
    permission: "application:read",
    rest: { method: "GET", path: "/search" },
    mcp: { tool: "search", hint: "read", direct: true },
    audit: false,
    errors: [],
  }),
});
