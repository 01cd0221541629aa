import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { openReminders, suggestionsQuery } from "../features/reminders/reminders-query.ts";
import { signedInRoute } from "./signed-in.ts";

export const remindersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/reminders",
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(openReminders());
    void queryClient.prefetchQuery(suggestionsQuery());
  },
  component: lazyRouteComponent(
    () => import("../features/reminders/page/reminders-page.tsx"),
    "RemindersPage",
  ),
});
