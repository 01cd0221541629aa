import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { stagesQuery } from "../features/stages/stages-query.ts";
import { tagsQuery } from "../features/tags/tags-query.ts";
import { signedInRoute } from "./signed-in.ts";

export const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings",
  beforeLoad: () => {
    throw redirect({ to: "/settings/account", replace: true });
  },
});

export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/account",
  component: lazyRouteComponent(() => import("../features/auth/account/account-page.tsx"), "AccountPage"),
});

export const stagesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/stages",
  loader: ({ context }) => void context.queryClient.prefetchQuery(stagesQuery()),
  component: lazyRouteComponent(() => import("../features/stages/page/stages-page.tsx"), "StagesPage"),
});

export const tagsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/tags",
  loader: ({ context }) => void context.queryClient.prefetchQuery(tagsQuery()),
  component: lazyRouteComponent(() => import("../features/tags/page/tags-page.tsx"), "TagsPage"),
});

export const tokensRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/tokens",
  component: lazyRouteComponent(() => import("../features/auth/tokens/tokens-page.tsx"), "TokensPage"),
});
