import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { api } from "../_kit/api/client.ts";
import { readSearchWords } from "../features/search/search-words.ts";
import { signedInRoute } from "./signed-in.ts";

export const searchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/search",
  validateSearch: readSearchWords,
  loader: ({ context }) => void context.queryClient.prefetchQuery(api.stages.list.queryOptions({})),
  component: lazyRouteComponent(() => import("../features/search/page/search-page.tsx"), "SearchPage"),
});
