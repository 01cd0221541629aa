import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { companiesQuery, companyQuery } from "../features/companies/companies-query.ts";
import { readCompaniesSearch } from "../features/companies/companies-search.ts";
import { readId } from "./ids.ts";
import { signedInRoute } from "./signed-in.ts";

export const companiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/companies",
  validateSearch: readCompaniesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(companiesQuery(deps)),
  component: lazyRouteComponent(
    () => import("../features/companies/page/companies-page.tsx"),
    "CompaniesPage",
  ),
});

export const companyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/companies/$companyId",
  params: {
    parse: ({ companyId }) => ({ companyId: readId(companyId) }),
    stringify: ({ companyId }) => ({ companyId: String(companyId) }),
  },
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(companyQuery(params.companyId)),
  component: lazyRouteComponent(() => import("../features/companies/page/company-page.tsx"), "CompanyPage"),
});
