import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { boardsQuery } from "../features/boards/boards-query.ts";
import { readNamesSearch } from "../features/companies/names-search.ts";
import { signedInRoute } from "./signed-in.ts";

export const boardsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/job-boards",
  validateSearch: readNamesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(boardsQuery(deps)),
  component: lazyRouteComponent(() => import("../features/boards/boards-page.tsx"), "BoardsPage"),
});
