import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readNamesSearch } from "../features/companies/names-search.ts";
import { recruiterQuery, recruitersQuery } from "../features/recruiters/recruiters-query.ts";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const recruitersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/recruiters",
  validateSearch: readNamesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(recruitersQuery(deps)),
  component: lazyRouteComponent(
    () => import("../features/recruiters/page/recruiters-page.tsx"),
    "RecruitersPage",
  ),
});

export const recruiterRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/recruiters/$recruiterId",
  params: {
    parse: ({ recruiterId }) => ({ recruiterId: readId(recruiterId) }),
    stringify: ({ recruiterId }) => ({ recruiterId: String(recruiterId) }),
  },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(recruiterQuery(params.recruiterId)),
  component: lazyRouteComponent(
    () => import("../features/recruiters/page/recruiter-page.tsx"),
    "RecruiterPage",
  ),
});
