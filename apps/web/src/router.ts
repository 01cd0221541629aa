import { createRouter } from "@tanstack/react-router";
import { queryClient } from "./_kit/api/query-client.ts";
import { onSignedOut } from "./_kit/api/signed-out.ts";
import { forgetSnapshot } from "./_kit/offline/snapshot.ts";
import { FailurePage } from "./routes/failure-page.tsx";
import { NotFoundPage } from "./routes/not-found-page.tsx";
import { PendingPage } from "./routes/pending-page.tsx";
import { routeTree } from "./routes/tree.ts";

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: "intent",
  // The query cache decides what is fresh.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: FailurePage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PendingPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

const entrances = new Set(["/sign-in", "/register"]);

// The session ended, here or in another tab: forget what was loaded and ask, keeping the wish.
onSignedOut(() => {
  const { pathname, href } = router.state.location;
  if (entrances.has(pathname)) return;
  queryClient.clear();
  void forgetSnapshot();
  void router.navigate({ to: "/sign-in", search: { wish: href }, replace: true });
});
