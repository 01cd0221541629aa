import { z } from "zod";
import { defineOperation } from "./operation.ts";

/* Checked by the compiler: each line under an expectation must not compile. */

const whole = {
  summary: "Move",
  input: z.strictObject({}),
  output: z.strictObject({}),
  permission: "job:read",
  rest: false,
  mcp: false,
  errors: [],
} as const;

defineOperation({ ...whole, kind: "query", audit: false });
defineOperation({ ...whole, kind: "mutation", audit: { event: "job.moved", target: null } });

const { permission, ...withoutPermission } = whole;
const { rest, ...withoutRest } = whole;
const { mcp, ...withoutMcp } = whole;
const { errors, ...withoutErrors } = whole;
export const taken = { permission, rest, mcp, errors };

// @ts-expect-error permission is required
defineOperation({ ...withoutPermission, kind: "query", audit: false });
// @ts-expect-error rest is required
defineOperation({ ...withoutRest, kind: "query", audit: false });
// @ts-expect-error mcp is required
defineOperation({ ...withoutMcp, kind: "query", audit: false });
// @ts-expect-error errors is required
defineOperation({ ...withoutErrors, kind: "query", audit: false });
// @ts-expect-error audit is required
defineOperation({ ...whole, kind: "query" });
// @ts-expect-error a mutation cannot do without its audit
defineOperation({ ...whole, kind: "mutation", audit: false });
// @ts-expect-error an unknown permission
defineOperation({ ...whole, kind: "query", audit: false, permission: "job:burn" });
// @ts-expect-error an unknown error code
defineOperation({ ...whole, kind: "query", audit: false, errors: ["TEAPOT"] });
