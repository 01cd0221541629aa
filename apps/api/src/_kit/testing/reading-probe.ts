import { defineOperation, type NamedOperation } from "@jobtracker/contracts";
import { z } from "zod";

/** A query `probe.read` that takes nothing and answers this, at `/probe` through REST. New each time: what is noted about an operation is its own. */
export const readingProbe = (output: z.ZodObject): NamedOperation => ({
  name: "probe.read",
  domain: "probe",
  key: "read",
  operation: defineOperation({
    kind: "query",
    summary: "Read",
    input: z.strictObject({}),
    output,
    permission: "job:read",
    rest: { method: "GET", path: "/probe" },
    mcp: false,
    audit: false,
    errors: [],
  }),
});
