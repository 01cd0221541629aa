import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { BoardDrawing, SearchDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Later } from "../../../_kit/loading/later.tsx";
import { useLoadAhead } from "../../../_kit/loading/use-load-ahead.ts";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { upcomingQuery } from "../../interviews/interviews-query.ts";
import { NextStepsContext, nextSteps } from "../../interviews/next-steps.ts";
import { useCapture } from "../../jobs/capture/capture-context.ts";
import { ExampleBar } from "../../onboarding/example-bar.tsx";
import { useIsNew } from "../../onboarding/use-is-new.ts";
import { ViewSwitch } from "../view-switch.tsx";
import { Board } from "./board.tsx";
import { BoardFilters } from "./board-filters.tsx";
import { BoardFiltersRoom } from "./board-filters-room.tsx";
import { boardQuery } from "./board-query.ts";
import { BoardSkeleton } from "./board-skeleton.tsx";
import "./board.css";
import { loadWholeCode } from "../page/load-whole.ts";

const Welcome = lazy(async () => ({ default: (await import("../../onboarding/welcome.tsx")).Welcome }));

const route = getRouteApi("/signed-in/");

const loadApplicationPage = () => Promise.all([import("../page/application-page.tsx"), loadWholeCode()]);

export const BoardPage = () => {
  useLoadAhead(loadApplicationPage);
  const search = route.useSearch();
  const timeZone = useTimeZone();
  const board = useQuery({
    ...boardQuery(search, today(timeZone)),
    placeholderData: keepPreviousData,
  });
  const count = board.data?.columns.reduce((sum, column) => sum + column.count, 0);
  const isFiltered = Object.keys(search).length > 0;
  const words = t.applications;
  return (
    <Page
      title={words.board.title}
      width="full"
      actions={<ViewSwitch />}
      lead={
        <span role="status">
          {count !== undefined && (isFiltered ? words.filters.found(count) : words.board.count(count))}
        </span>
      }
    >
      {(isFiltered || count !== 0) && (
        <Later room={<BoardFiltersRoom />}>
          <BoardFilters />
        </Later>
      )}
      {board.isPending && <BoardSkeleton />}
      {board.isError && (board.data === undefined || board.isPlaceholderData) && (
        <FailurePanel error={board.error} onRetry={() => void board.refetch()} />
      )}
      {count === 0 && (isFiltered ? <NothingFits /> : <Nothing />)}
      {board.data !== undefined && <ExampleBar columns={board.data.columns} />}
      {board.data !== undefined && count !== 0 && (
        <WithNextSteps>
          <Board columns={board.data.columns} isStale={board.isPlaceholderData} search={search} />
        </WithNextSteps>
      )}
    </Page>
  );
};

/** Tells the cards what comes next. */
const WithNextSteps = ({ children }: { readonly children: ReactNode }) => {
  const { data } = useQuery(upcomingQuery(today(useTimeZone())));
  const steps = useMemo(() => nextSteps(data?.items ?? [], Date.now()), [data]);
  return <NextStepsContext value={steps}>{children}</NextStepsContext>;
};

const Nothing = () => {
  const isNew = useIsNew();
  if (isNew === undefined) return <BoardSkeleton />;
  if (!isNew) return <NothingYet />;
  return (
    <Suspense fallback={<BoardSkeleton />}>
      <Welcome />
    </Suspense>
  );
};

const NothingYet = () => {
  const capture = useCapture();
  return (
    <EmptyState
      drawing={<BoardDrawing />}
      title={t.applications.board.emptyTitle}
      text={t.applications.board.emptyText}
    >
      <Button leftSection={<IconPlus size={16} />} onClick={() => capture.open()}>
        {t.shell.capture}
      </Button>
    </EmptyState>
  );
};

const NothingFits = () => (
  <EmptyState
    drawing={<SearchDrawing />}
    title={t.applications.filters.noneTitle}
    text={t.applications.filters.noneText}
  >
    <LinkButton to="/" search={{}} variant="default">
      {t.applications.filters.clear}
    </LinkButton>
  </EmptyState>
);
