import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { gapsQuery } from "../features/fit/fit-query.ts";
import { signedInRoute } from "./signed-in.ts";

export const gapsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/gaps",
  loader: ({ context }) => void context.queryClient.prefetchQuery(gapsQuery()),
  component: lazyRouteComponent(() => import("../features/fit/gaps-page.tsx"), "GapsPage"),
});
