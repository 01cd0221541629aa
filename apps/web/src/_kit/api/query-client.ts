import { MutationCache, notifyManager, QueryCache, QueryClient } from "@tanstack/react-query";
import { isReachable } from "../offline/reachability.ts";
import { tellTabs } from "../tabs/tabs.ts";
import { readFailure } from "./failure.ts";
import { reportSignedOut } from "./signed-out.ts";

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: {
      /** Being refused means wrong credentials here, not an ended session. */
      asksForCredentials?: boolean;
      /** Nothing that is stored, or nothing that another tab could show. */
      changesNothing?: boolean;
    };
  }
}

const MAX_ATTEMPTS = 2;
const passing = new Set(["UNREACHABLE", "UNAVAILABLE"]);

// Without this what changed is drawn a frame later, and a press is answered by two frames in place of one.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (readFailure(error).code === "UNAUTHENTICATED") reportSignedOut();
    },
  }),
  mutationCache: new MutationCache({
    onSuccess: (_answer, _input, _context, { meta }) => {
      if (!meta?.asksForCredentials && !meta?.changesNothing) tellTabs({ kind: "changed" });
    },
    onError: (error, _input, _context, mutation) => {
      if (mutation.meta?.asksForCredentials) return;
      if (readFailure(error).code === "UNAUTHENTICATED") reportSignedOut();
    },
  }),
  defaultOptions: {
    // The server may run on this very machine: a network that is away says nothing about it.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 15_000,
      retry: (attempt, error) =>
        attempt < MAX_ATTEMPTS && isReachable() && passing.has(readFailure(error).code),
    },
  },
});
