import type { QueryClient } from "@tanstack/react-query";
import { onBackAgain, watchNetwork } from "./reachability.ts";
import { startServiceWorker } from "./service-worker.ts";
import { keepSnapshots, showsServerAgain } from "./snapshot.ts";

/** Everything that makes the app bearable without its server. */
export const startOffline = (queryClient: QueryClient) => {
  keepSnapshots(queryClient);
  onBackAgain(() => {
    showsServerAgain();
    void queryClient.invalidateQueries();
  });
  watchNetwork();
  startServiceWorker();
};
