import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const importResumeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/profile/import",
  component: lazyRouteComponent(
    () => import("../features/profile-imports/start/resume-start-page.tsx"),
    "ResumeStartPage",
  ),
});

export const reviewResumeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/profile/import/$importId",
  params: {
    parse: ({ importId }) => ({ importId: readId(importId) }),
    stringify: ({ importId }) => ({ importId: String(importId) }),
  },
  component: lazyRouteComponent(
    () => import("../features/profile-imports/review/resume-review-page.tsx"),
    "ResumeReviewPage",
  ),
});
