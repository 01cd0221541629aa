import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { accountQuery } from "../_kit/api/account.ts";
import { api } from "../_kit/api/client.ts";
import { today } from "../_kit/time/instants.ts";
import { boardQuery } from "../features/applications/board/board-query.ts";
import { readBoardSearch } from "../features/applications/board/board-search.ts";
import { readTableSearch } from "../features/applications/table/table-search.ts";
import { prefetchApplications } from "../features/applications/table/use-all-applications.ts";
import { interviewsOf, upcomingQuery } from "../features/interviews/interviews-query.ts";
import { viewsQuery } from "../features/views/views-query.ts";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  validateSearch: readBoardSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const { timeZone } = await queryClient.ensureQueryData(accountQuery());
    void queryClient.prefetchQuery(boardQuery(deps, today(timeZone)));
    void queryClient.prefetchQuery(viewsQuery("board"));
    void queryClient.prefetchQuery(upcomingQuery(today(timeZone)));
  },
  component: lazyRouteComponent(() => import("../features/applications/board/board-page.tsx"), "BoardPage"),
});

export const tableRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/table",
  validateSearch: readTableSearch,
  loader: ({ context: { queryClient } }) => {
    prefetchApplications(queryClient);
    void queryClient.prefetchQuery(api.stages.list.queryOptions({}));
    void queryClient.prefetchQuery(viewsQuery("table"));
  },
  component: lazyRouteComponent(() => import("../features/applications/table/table-page.tsx"), "TablePage"),
});

export const applicationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/applications/$applicationId",
  params: {
    parse: ({ applicationId }) => ({ applicationId: readId(applicationId) }),
    stringify: ({ applicationId }) => ({ applicationId: String(applicationId) }),
  },
  loader: ({ context: { queryClient }, params: { applicationId } }) => {
    void queryClient.prefetchQuery(api.applications.get.queryOptions({ id: applicationId }));
    void queryClient.prefetchQuery(api.stages.list.queryOptions({}));
    void queryClient.prefetchQuery(interviewsOf(applicationId));
  },
  component: lazyRouteComponent(
    () => import("../features/applications/page/application-page.tsx"),
    "ApplicationPage",
  ),
});
