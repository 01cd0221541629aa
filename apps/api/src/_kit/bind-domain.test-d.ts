import { defineDomain, defineOperation } from "@jobtracker/contracts";
import { z } from "zod";
import { bindDomain } from "./bind-domain.ts";
import { prepared } from "./handler.ts";

/* Checked by the compiler: each line under an expectation must not compile. */

const domain = defineDomain("example", {
  read: defineOperation({
    kind: "query",
    summary: "Read",
    input: z.strictObject({ id: z.int() }),
    output: z.strictObject({ title: z.string() }),
    permission: "job:read",
    rest: false,
    mcp: false,
    audit: false,
    errors: [],
  }),
  write: defineOperation({
    kind: "mutation",
    summary: "Write",
    input: z.strictObject({ title: z.string() }),
    output: z.strictObject({ id: z.int() }),
    permission: "job:write",
    rest: false,
    mcp: false,
    audit: { event: "example.written", target: "id" },
    errors: [],
  }),
});

const read = async () => ({ title: "" });
const write = async () => ({ output: { id: 1 }, changes: [] });

bindDomain(domain, { read, write });
bindDomain(domain, {
  read: prepared(
    async (_context, { id }) => id + 1,
    async (_context, _input, next) => ({ title: next.toFixed() }),
  ),
  write,
});

// @ts-expect-error a handler is missing
bindDomain(domain, { read });
// @ts-expect-error a handler too many
bindDomain(domain, { read, write, burn: write });
// @ts-expect-error an output of another shape
bindDomain(domain, { read: async () => ({ name: "" }), write });
// @ts-expect-error a mutation that does not say what it changed
bindDomain(domain, { read, write: async () => ({ output: { id: 1 } }) });
// @ts-expect-error a handler that reads a field its input does not have
bindDomain(domain, { read: async (_context, { name }) => ({ title: name }), write });
bindDomain(domain, {
  read: prepared(
    // @ts-expect-error what prepare gives is not what apply takes
    async () => 1,
    async (_context, _input, title: string) => ({ title }),
  ),
  write,
});
