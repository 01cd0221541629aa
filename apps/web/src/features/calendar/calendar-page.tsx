import { Skeleton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconRss } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Callout } from "../../_kit/feedback/callout.tsx";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { LinkButton } from "../../_kit/navigation/links.tsx";
import { Page } from "../../_kit/page/page.tsx";
import { today, writeDay } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { language, t } from "../../messages/index.ts";
import { planning } from "../../messages/planning.ts";
import { Agenda } from "./agenda.tsx";
import { CalendarBar } from "./calendar-bar.tsx";
import { type CalendarView, type DayRange, entriesQuery, rangeOf } from "./calendar-search.ts";
import { MonthGrid } from "./month-grid.tsx";
import { PlanningTabs } from "./planning-tabs.tsx";
import "./calendar.css";

const route = getRouteApi("/signed-in/calendar");
const words = planning.calendar;
/** As wide as seven columns of words need. */
const WIDE = "(min-width: 48em)";

const monthOf = (day: string) =>
  new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

const titleOf = (view: CalendarView, day: string, { from, to }: DayRange) =>
  view === "month" ? monthOf(day) : words.range(writeDay(from, to), writeDay(to));

export const CalendarPage = () => {
  const search = route.useSearch();
  const timeZone = useTimeZone();
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const view = isWide ? (search.view ?? "month") : "agenda";
  const day = search.day ?? today(timeZone);
  const range = rangeOf(view, day);
  const query = useQuery({ ...entriesQuery(range, search.kinds), placeholderData: keepPreviousData });
  const items = query.data?.items ?? [];
  return (
    <Page
      title={words.title}
      lead={words.lead(timeZone)}
      above={<PlanningTabs />}
      actions={
        <LinkButton to="/settings/calendar" variant="default" leftSection={<IconRss size={16} />}>
          {words.subscribe}
        </LinkButton>
      }
    >
      <CalendarBar view={view} day={day} title={titleOf(view, day, range)} search={search} />
      {query.data?.isCut && <Callout tone="caution" title={words.cut} />}
      {query.isPending && <CalendarSkeleton />}
      {query.isError && query.data === undefined && (
        <FailurePanel error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data &&
        (view === "agenda" ? (
          <Agenda entries={items} timeZone={timeZone} />
        ) : (
          <MonthGrid view={view} range={range} day={day} entries={items} timeZone={timeZone} />
        ))}
    </Page>
  );
};

const CalendarSkeleton = () => (
  <div aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={420} />
  </div>
);
