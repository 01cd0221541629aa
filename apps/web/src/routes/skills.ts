import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readNamesSearch } from "../features/companies/names-search.ts";
import { skillQuery, skillsQuery } from "../features/skills/skills-query.ts";
import { signedInRoute } from "./signed-in.ts";

export const skillsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/skills",
  validateSearch: readNamesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.queryClient.prefetchInfiniteQuery(skillsQuery(deps)),
  component: lazyRouteComponent(() => import("../features/skills/page/skills-page.tsx"), "SkillsPage"),
});

export const skillRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/skills/$skillKey",
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(skillQuery(params.skillKey)),
  component: lazyRouteComponent(() => import("../features/skills/page/skill-page.tsx"), "SkillPage"),
});
