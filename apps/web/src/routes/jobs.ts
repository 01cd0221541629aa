import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { api } from "../_kit/api/client.ts";
import { anyDuplicatesQuery, duplicatesQuery } from "../features/duplicates/duplicates-query.ts";
import { readShared } from "../features/jobs/capture/shared.ts";
import { readJobsSearch } from "../features/jobs/list/jobs-search.ts";
import { jobsQuery } from "../features/jobs/list/use-jobs.ts";
import { viewsQuery } from "../features/views/views-query.ts";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const jobsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/jobs",
  validateSearch: readJobsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    // Days of posting are counted in the person's time zone, which the page knows and this does not.
    if (deps.posted === undefined) void queryClient.prefetchInfiniteQuery(jobsQuery(deps, null));
    void queryClient.prefetchQuery(viewsQuery("jobs"));
    void queryClient.prefetchQuery(anyDuplicatesQuery());
  },
  component: lazyRouteComponent(() => import("../features/jobs/list/jobs-page.tsx"), "JobsPage"),
});

export const jobRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/jobs/$jobId",
  params: {
    parse: ({ jobId }) => ({ jobId: readId(jobId) }),
    stringify: ({ jobId }) => ({ jobId: String(jobId) }),
  },
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(api.jobs.get.queryOptions({ id: params.jobId })),
  component: lazyRouteComponent(() => import("../features/jobs/page/job-page.tsx"), "JobPage"),
});

export const duplicatesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/duplicates",
  loader: ({ context }) => void context.queryClient.prefetchInfiniteQuery(duplicatesQuery()),
  component: lazyRouteComponent(
    () => import("../features/duplicates/page/duplicates-page.tsx"),
    "DuplicatesPage",
  ),
});

export const captureRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/capture",
  validateSearch: readShared,
  component: lazyRouteComponent(() => import("../features/jobs/capture/shared-capture.tsx"), "SharedCapture"),
});
