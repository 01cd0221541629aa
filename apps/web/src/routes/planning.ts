import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readCalendarSearch } from "../features/calendar/calendar-search.ts";
import { comparisonQuery, ratesQuery, readOffersSearch } from "../features/offers/offers-query.ts";
import { readRemindersSearch } from "../features/reminders/page/reminders-search.ts";
import { openReminders, suggestionsQuery } from "../features/reminders/reminders-query.ts";
import { signedInRoute } from "./signed-in.ts";

export const remindersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/reminders",
  validateSearch: readRemindersSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(openReminders());
    void queryClient.prefetchQuery(suggestionsQuery());
  },
  component: lazyRouteComponent(
    () => import("../features/reminders/page/reminders-page.tsx"),
    "RemindersPage",
  ),
});

export const offersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/offers",
  validateSearch: readOffersSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(comparisonQuery(deps));
    void queryClient.prefetchQuery(ratesQuery());
  },
  component: lazyRouteComponent(() => import("../features/offers/page/offers-page.tsx"), "OffersPage"),
});

export const calendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/calendar",
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import("../features/calendar/calendar-page.tsx"), "CalendarPage"),
});

export const feedsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "/settings/calendar",
  component: lazyRouteComponent(() => import("../features/calendar/feeds/feeds-page.tsx"), "FeedsPage"),
});
