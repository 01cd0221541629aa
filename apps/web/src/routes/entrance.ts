import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "./root.ts";
import { readWishSearch } from "./wish.ts";

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: readWishSearch,
  component: lazyRouteComponent(() => import("../features/auth/entry/sign-in-page.tsx"), "SignInPage"),
});

export const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/register",
  validateSearch: readWishSearch,
  component: lazyRouteComponent(() => import("../features/auth/entry/register-page.tsx"), "RegisterPage"),
});
