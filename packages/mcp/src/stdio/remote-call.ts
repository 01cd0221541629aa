import { createTRPCUntypedClient, httpLink } from "@trpc/client";
import type { Call, CallAnswer } from "../call.ts";
import { remoteFailure } from "./remote-failure.ts";
import type { StdioSettings } from "./settings.ts";

const IDEMPOTENCY_CONTEXT = "idempotencyKey";

const idempotencyHeader = (key: unknown): Record<string, string> =>
  typeof key === "string" ? { "idempotency-key": key } : {};

const unknownForm = (): CallAnswer => ({
  ok: false,
  failure: {
    code: "INTERNAL",
    message:
      "JobTracker answered in a form that this MCP server does not know; bring both to the same version.",
    issues: [],
    details: {},
    requestId: null,
    retryAfter: null,
  },
});

/** Calls operations over HTTP, as the person of the token. The header lets the server record an AI client. */
export const createRemoteCall = ({ url, token }: StdioSettings): Call => {
  const client = createTRPCUntypedClient({
    links: [
      httpLink({
        url: `${url}/trpc`,
        methodOverride: "POST",
        headers: ({ op }) => ({
          authorization: `Bearer ${token}`,
          "x-jobtracker-client": "mcp",
          ...idempotencyHeader(op.context[IDEMPOTENCY_CONTEXT]),
        }),
      }),
    ],
  });
  return async ({ name, operation }, input, { idempotencyKey, signal }) => {
    const options = { signal, context: { [IDEMPOTENCY_CONTEXT]: idempotencyKey } };
    try {
      const answer =
        operation.kind === "query"
          ? await client.query(name, input, options)
          : await client.mutation(name, input, options);
      const { data: output } = operation.output.safeParse(answer);
      return output === undefined ? unknownForm() : { ok: true, output };
    } catch (thrown) {
      return { ok: false, failure: remoteFailure(thrown, url) };
    }
  };
};
