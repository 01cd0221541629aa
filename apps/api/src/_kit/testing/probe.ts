import { defineDomain, defineOperation } from "@jobtracker/contracts";
import { insertSecurityEvent } from "@jobtracker/db";
import { z } from "zod";
import { bindDomain } from "../bind-domain.ts";
import type { PersonContext } from "../context.ts";
import { prepared } from "../handler.ts";
import { trpc } from "../trpc.ts";

const rest = false;
const mcp = false;

/** A domain for tests of the policy: its operations do nothing but leave traces. */
export const probe = defineDomain("probe", {
  read: defineOperation({
    kind: "query",
    summary: "Read",
    input: z.strictObject({ text: z.string().max(5) }),
    output: z.strictObject({ text: z.string() }),
    permission: "job:read",
    rest,
    mcp,
    audit: false,
    errors: [],
  }),
  write: defineOperation({
    kind: "mutation",
    summary: "Write",
    input: z.strictObject({ text: z.string().max(5), fail: z.boolean().default(false) }),
    output: z.strictObject({ id: z.int(), text: z.string().max(4) }),
    permission: "job:write",
    rest,
    mcp,
    audit: { event: "probe.written", target: "id" },
    errors: [],
  }),
  secret: defineOperation({
    kind: "mutation",
    summary: "Make a secret",
    input: z.strictObject({}),
    output: z.strictObject({ id: z.int(), token: z.string() }),
    permission: "account:manage",
    rest,
    mcp,
    audit: { event: "probe.secret", target: "id" },
    errors: [],
    secretAnswer: true,
  }),
});

export type Trace = (step: string) => void;

/** A row by which a test sees whether the transaction of `apply` was committed. */
export const leaveRow = ({ db, requestId, now }: PersonContext, event: string) =>
  insertSecurityEvent(db, {
    userId: null,
    event,
    operationName: "probe.write",
    clientKind: "rest",
    requestId,
    createdDate: now,
  });

/** The router of the probe; `trace` hears of each step that its handlers reach. */
export const probeRouter = (trace: Trace) =>
  trpc.router({
    probe: bindDomain(probe, {
      read: async (_context, { text }) => {
        trace("apply");
        return { text };
      },
      write: prepared(
        async () => {
          trace("prepare");
          return 7;
        },
        async (context, { text, fail }, id) => {
          trace("apply");
          await leaveRow(context, `probe.${text}`);
          if (fail) throw new Error("The handler broke after it had written");
          const change = { table: "Probe", id, before: null, after: { text } };
          return { output: { id, text }, changes: [change] };
        },
      ),
      secret: async () => ({ output: { id: 1, token: "shown once" }, changes: [] }),
    }),
  });
