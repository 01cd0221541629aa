import type { Application, Stage } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { api } from "../../../_kit/api/client.ts";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { BoardDrawing, SearchDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Later } from "../../../_kit/loading/later.tsx";
import { useLoadAhead } from "../../../_kit/loading/use-load-ahead.ts";
import { Page } from "../../../_kit/page/page.tsx";
import { today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { useCapture } from "../../jobs/capture/capture-context.ts";
import { ViewSwitch } from "../view-switch.tsx";
import { arrange, firstOrder, sortOf } from "./arrange.ts";
import { type Columns, useColumns } from "./column-choice.ts";
import { ColumnMenuButton } from "./column-menu-button.tsx";
import { loadChoices } from "./editors.tsx";
import { nothingSelected } from "./selection.ts";
import { TableFilters } from "./table-filters.tsx";
import { TableFiltersRoom } from "./table-filters-room.tsx";
import { TableGrid } from "./table-grid.tsx";
import { type ColumnKey, isFiltered, readTableSearch, type TableSearch } from "./table-search.ts";
import { TableSkeleton } from "./table-skeleton.tsx";
import { useAllApplications, useApplicationCount } from "./use-all-applications.ts";
import { useRowChanges } from "./use-row-changes.ts";
import "./table.css";

/** Not looked at first: loaded after the rows. */
const TableBulk = lazy(async () => ({ default: (await import("./table-bulk.tsx")).TableBulk }));
const ColumnMenu = lazy(async () => ({ default: (await import("./column-menu.tsx")).ColumnMenu }));

const route = getRouteApi("/signed-in/table");
const nothingLoaded = { rows: [], askedAt: 0 };
const noStages: readonly Stage[] = [];

export const TablePage = () => {
  useLoadAhead(loadChoices);
  const search: TableSearch = route.useSearch();
  const loaded = useAllApplications();
  const stages = useQuery(api.stages.list.queryOptions({}));
  const changes = useRowChanges(loaded.data ?? nothingLoaded);
  const shown = useShown(changes.rows, search, stages.data?.items ?? noStages);
  const columns = useColumns();
  const [isColumnsOpen, setColumnsOpen] = useState(false);
  const isWhole = loaded.data?.isWhole === true;
  const isReady = loaded.data !== undefined && stages.data !== undefined;
  const error = loaded.error ?? stages.error;
  const retry = () => {
    void loaded.refetch();
    void stages.refetch();
  };
  return (
    <Page
      title={t.applications.table.title}
      width="full"
      lead={
        <Count
          found={isFiltered(search) ? shown.length : undefined}
          all={changes.rows.length}
          isWhole={isWhole}
        />
      }
      actions={
        <>
          <Suspense fallback={<ColumnMenuButton onClick={() => setColumnsOpen(true)} />}>
            <ColumnMenu columns={columns} isOpen={isColumnsOpen} onOpen={setColumnsOpen} />
          </Suspense>
          <ViewSwitch />
        </>
      }
    >
      {!isReady && error && <FailurePanel error={error} onRetry={retry} />}
      {!isReady && !error && <TableSkeleton />}
      {isReady && error && <Incomplete count={changes.rows.length} retry={retry} />}
      {isReady && (
        <LoadedTable
          search={search}
          shown={shown}
          changes={changes}
          stages={stages.data.items}
          columns={columns}
          isLoading={loaded.isFetching && !isWhole}
        />
      )}
    </Page>
  );
};

interface CountProps {
  /** How many the filters leave, if there are some. */
  readonly found: number | undefined;
  readonly all: number;
  readonly isWhole: boolean;
}

/** How many there are, and how many of them are here while they load. */
const Count = ({ found, all, isWhole }: CountProps) => {
  const total = useApplicationCount();
  const { table, filters, board } = t.applications;
  const word = found === undefined ? board.count(all) : filters.found(found);
  return (
    <span role="status" className="numbers">
      {isWhole ? word : table.loaded(all, total.data)}
    </span>
  );
};

const Incomplete = ({ count, retry }: { readonly count: number; readonly retry: () => void }) => (
  <div className="table-incomplete">
    <Callout tone="danger" title={t.applications.table.incomplete(count)}>
      <Button size="compact-sm" variant="default" onClick={retry}>
        {t.actions.retry}
      </Button>
    </Callout>
  </div>
);

interface LoadedTableProps {
  readonly search: TableSearch;
  /** The rows that the search leaves, in its order. */
  readonly shown: readonly Application[];
  readonly changes: ReturnType<typeof useRowChanges>;
  readonly stages: readonly Stage[];
  readonly columns: Columns;
  readonly isLoading: boolean;
}

const LoadedTable = ({ search, shown, changes, stages, columns, isLoading }: LoadedTableProps) => {
  const navigate = route.useNavigate();
  const [selection, setSelection] = useState(nothingSelected);
  const [wasSelecting, setWasSelecting] = useState(false);
  if (selection.ids.size > 0 && !wasSelecting) setWasSelecting(true);
  const byKey = useMemo(() => new Map(stages.map((stage) => [stage.key, stage])), [stages]);
  const selected = useMemo(() => shown.filter((row) => selection.ids.has(row.id)), [shown, selection]);
  const replace = (next: Record<string, unknown>) =>
    void navigate({ search: readTableSearch(next), replace: true });
  const change = (part: Record<string, unknown>) => replace({ ...search, ...part });
  const sort = (column: ColumnKey) => {
    const { key, order } = sortOf(search);
    const turned = order === "asc" ? "desc" : "asc";
    change({ sort: column, order: key === column ? turned : firstOrder(column) });
  };
  const { rows, make, progress } = changes;
  const words = t.applications.table;
  if (rows.length === 0 && !isLoading && progress === undefined) return <NothingYet />;
  return (
    <>
      <Later room={<TableFiltersRoom />}>
        <TableFilters search={search} stages={stages} columns={columns} change={change} replace={replace} />
      </Later>
      <span className="visually-hidden" id="table-keys">
        {words.keys}
      </span>
      {shown.length === 0 && !isLoading ? (
        <EmptyState
          drawing={<SearchDrawing />}
          title={t.applications.filters.noneTitle}
          text={t.applications.filters.noneText}
        />
      ) : (
        <TableGrid
          rows={shown}
          shown={columns.shown}
          stages={byKey}
          search={search}
          selection={selection}
          onSelect={setSelection}
          onSort={sort}
          onChange={(row) => make([row], (_count, title) => words.changed(title), words.takenBack)}
          isLoading={isLoading}
        />
      )}
      <Suspense>
        {wasSelecting && (
          <TableBulk
            rows={selected}
            stages={stages}
            progress={progress}
            make={make}
            clear={() => setSelection(nothingSelected)}
          />
        )}
      </Suspense>
    </>
  );
};

/** The rows that the search leaves, in its order. Thousands of them are arranged after the answer to a key press, not before it. */
const useShown = (rows: readonly Application[], search: TableSearch, stages: readonly Stage[]) => {
  const timeZone = useTimeZone();
  const lateRows = useDeferredValue(rows);
  const lateSearch = useDeferredValue(search);
  const now = today(timeZone);
  return useMemo(() => {
    const circumstances = { today: now, timeZone, stages: stages.map((stage) => stage.key) };
    return arrange(lateRows, lateSearch, circumstances);
  }, [lateRows, lateSearch, stages, now, timeZone]);
};

const NothingYet = () => {
  const capture = useCapture();
  return (
    <EmptyState
      drawing={<BoardDrawing />}
      title={t.applications.table.emptyTitle}
      text={t.applications.board.emptyText}
    >
      <Button onClick={() => capture.open()}>{t.shell.capture}</Button>
    </EmptyState>
  );
};
