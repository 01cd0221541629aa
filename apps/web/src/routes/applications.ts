import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { api } from "../_kit/api/client.ts";
import { boardQuery } from "../features/applications/board/board-query.ts";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/",
  loader: ({ context }) => void context.queryClient.prefetchQuery(boardQuery()),
  component: lazyRouteComponent(() => import("../features/applications/board/board-page.tsx"), "BoardPage"),
});

export const applicationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/applications/$applicationId",
  params: {
    parse: ({ applicationId }) => ({ applicationId: readId(applicationId) }),
    stringify: ({ applicationId }) => ({ applicationId: String(applicationId) }),
  },
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(api.applications.get.queryOptions({ id: params.applicationId })),
  component: lazyRouteComponent(
    () => import("../features/applications/page/application-page.tsx"),
    "ApplicationPage",
  ),
});
