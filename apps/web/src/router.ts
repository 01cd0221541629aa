import { createRouter } from "@tanstack/react-router";
import { accountQuery } from "./_kit/api/account.ts";
import { queryClient } from "./_kit/api/query-client.ts";
import { onSignedOut } from "./_kit/api/signed-out.ts";
import { forgetSnapshot } from "./_kit/offline/snapshot.ts";
import { refreshSoon } from "./_kit/tabs/refresh-soon.ts";
import { listenToTabs } from "./_kit/tabs/tabs.ts";
import { FailurePage } from "./routes/failure-page.tsx";
import { NotFoundPage } from "./routes/not-found-page.tsx";
import { PendingPage } from "./routes/pending-page.tsx";
import { routeTree } from "./routes/tree.ts";
import { readWishSearch } from "./routes/wish.ts";

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
const isAtEntrance = () => entrances.has(router.state.location.pathname);

/** The session ended, here or in another tab: forget what was loaded and ask, keeping the wish. */
const leave = () => {
  const { href } = router.state.location;
  if (isAtEntrance()) return;
  queryClient.clear();
  void forgetSnapshot();
  void router.navigate({ to: "/sign-in", search: { wish: href }, replace: true });
};

/** Somebody signed in in another tab, and the session of this one is theirs now. */
const enter = (account: number) => {
  if (isAtEntrance()) {
    const { wish } = readWishSearch(router.state.location.search);
    void router.navigate({ href: wish ?? "/", replace: true });
  } else if (queryClient.getQueryData(accountQuery().queryKey)?.id !== account) {
    // What was loaded here is another person's.
    location.assign("/");
  }
};

const refresh = refreshSoon(queryClient);

onSignedOut(leave);
listenToTabs((word) => {
  if (word.kind === "signed-out") leave();
  else if (word.kind === "signed-in") enter(word.account);
  else refresh();
});
