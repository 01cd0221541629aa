import type { AppRouter } from "@jobtracker/api/router";
import { createTRPCClient, httpBatchLink, httpLink, retryLink, splitLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { earlyLink } from "./early-link.ts";
import { idempotencyHeaders, idempotencyLink } from "./idempotency.ts";
import { queryClient } from "./query-client.ts";
import { reachabilityLink } from "./reachability-link.ts";

const ADDRESS = "/trpc";
const MAX_ATTEMPTS = 3;

/** Queries that carry a whole page, and so are sent alone. */
const large = new Set(["jobs.preview", "imports.check"]);

/** The client for calls outside of a component. */
export const client = createTRPCClient<AppRouter>({
  links: [
    earlyLink,
    idempotencyLink,
    retryLink({
      // No answer at all: the connection broke. The key makes repeating a mutation safe.
      retry: ({ op, error, attempts }) =>
        op.type === "mutation" && error.data === undefined && attempts < MAX_ATTEMPTS && !op.signal?.aborted,
      retryDelayMs: (attempt) => 300 * 2 ** attempt,
    }),
    reachabilityLink,
    splitLink({
      condition: (op) => op.type === "mutation" || large.has(op.path),
      true: httpLink({
        url: ADDRESS,
        methodOverride: "POST",
        headers: ({ op }) => idempotencyHeaders(op.context),
      }),
      // By POST, since some inputs are longer than an address may be.
      false: httpBatchLink({ url: ADDRESS, methodOverride: "POST", maxItems: 10 }),
    }),
  ],
});

/** Query and mutation options of every procedure, typed by the server's router. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
