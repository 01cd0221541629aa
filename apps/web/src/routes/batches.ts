import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const manyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/jobs/many",
  component: lazyRouteComponent(() => import("../features/imports/start/import-page.tsx"), "ImportPage"),
});

export const batchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/batches/$batchId",
  params: {
    parse: ({ batchId }) => ({ batchId: readId(batchId) }),
    stringify: ({ batchId }) => ({ batchId: String(batchId) }),
  },
  component: lazyRouteComponent(() => import("../features/imports/report/batch-page.tsx"), "BatchPage"),
});

export const bookmarkletRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/bookmarklet",
  component: lazyRouteComponent(
    () => import("../features/bookmarklet/bookmarklet-page.tsx"),
    "BookmarkletPage",
  ),
});

export const receiveRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/capture/receive",
  component: lazyRouteComponent(() => import("../features/bookmarklet/receive-page.tsx"), "ReceivePage"),
});

export const backgroundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/background",
  component: lazyRouteComponent(() => import("../features/background/background-page.tsx"), "BackgroundPage"),
});
