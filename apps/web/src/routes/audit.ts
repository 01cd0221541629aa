import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readAuditSearch } from "../features/audit/audit-search.ts";
import { signedInRoute } from "./signed-in.ts";

export const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/activity",
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import("../features/audit/audit-page.tsx"), "AuditPage"),
});
