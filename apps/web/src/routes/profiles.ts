import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { profileQuery, profilesQuery } from "../features/profiles/profiles-query.ts";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

const params = {
  parse: ({ profileId }: { readonly profileId: string }) => ({ profileId: readId(profileId) }),
  stringify: ({ profileId }: { readonly profileId: number }) => ({ profileId: String(profileId) }),
};

/** The default profile. */
export const defaultProfileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/profile",
  loader: ({ context }) => void context.queryClient.prefetchQuery(profilesQuery()),
  component: lazyRouteComponent(
    () => import("../features/profiles/page/profile-page.tsx"),
    "DefaultProfilePage",
  ),
});

export const profileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/profile/$profileId",
  params,
  loader: ({ context, params: { profileId } }) =>
    void context.queryClient.prefetchQuery(profileQuery(profileId)),
  component: lazyRouteComponent(() => import("../features/profiles/page/profile-page.tsx"), "ProfilePage"),
});

export const profileVersionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/profile/$profileId/versions",
  params,
  loader: ({ context, params: { profileId } }) =>
    void context.queryClient.prefetchQuery(profileQuery(profileId)),
  component: lazyRouteComponent(
    () => import("../features/profiles/versions/versions-page.tsx"),
    "ProfileVersionsPage",
  ),
});
