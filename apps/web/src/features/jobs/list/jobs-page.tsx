import { Button } from "@mantine/core";
import { IconArrowLeft, IconPlus, IconTrash } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { Later } from "../../../_kit/loading/later.tsx";
import { useLoadAhead } from "../../../_kit/loading/use-load-ahead.ts";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { words as fitWords } from "../../../messages/fit.ts";
import { t } from "../../../messages/index.ts";
import { nothingSelected } from "../../applications/table/selection.ts";
import { DuplicatesLink } from "../../duplicates/duplicates-link.tsx";
import { useCapture } from "../capture/capture-context.ts";
import { JobsEmpty } from "./jobs-empty.tsx";
import { JobsFilters } from "./jobs-filters.tsx";
import { JobsFiltersRoom } from "./jobs-filters-room.tsx";
import { filtersOf } from "./jobs-search.ts";
import { JobsSkeleton } from "./jobs-skeleton.tsx";
import { JobsTable } from "./jobs-table.tsx";
import { useBulkJobs } from "./use-bulk-jobs.ts";
import { useJobs } from "./use-jobs.ts";
import "./jobs.css";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { loadWholeCode } from "../page/load-whole.ts";

/** Most days nobody selects anything. */
const JobsBulkBar = lazy(async () => ({ default: (await import("./jobs-bulk-bar.tsx")).JobsBulkBar }));

const route = getRouteApi("/signed-in/jobs");

const loadJobPage = () => Promise.all([import("../page/job-page.tsx"), loadWholeCode()]);

export const JobsPage = () => {
  useLoadAhead(loadJobPage);
  const search = route.useSearch();
  const jobs = useJobs(search);
  const bulk = useBulkJobs();
  const [selection, setSelection] = useState(nothingSelected);
  const [wasSelecting, setWasSelecting] = useState(false);
  if (selection.ids.size > 0 && !wasSelecting) setWasSelecting(true);
  const items = useMemo(
    () => (jobs.data?.items ?? []).filter(({ id }) => !bulk.leaving.has(id)),
    [jobs.data, bulk.leaving],
  );
  const selected = jobs.isPlaceholderData ? [] : items.filter(({ id }) => selection.ids.has(id));
  const canLoad = jobs.hasNextPage && !jobs.isFetching;
  const { fetchNextPage } = jobs;
  const loadMore = useMemo(
    () => (canLoad ? () => void fetchNextPage() : undefined),
    [canLoad, fetchNextPage],
  );
  return (
    <Page
      title={search.deleted ? t.jobs.list.deletedTitle : t.jobs.list.title}
      actions={<Actions isDeletedView={search.deleted === true} />}
    >
      <Later room={<JobsFiltersRoom isOpen={Object.keys(filtersOf(search)).length > 0} />}>
        <JobsFilters />
      </Later>
      <div role="status" className="jobs-count">
        {jobs.isSuccess && items.length > 0 ? t.jobs.list.shown(items.length) : "\u00a0"}
      </div>
      {jobs.isPending && <JobsSkeleton />}
      {jobs.isError && <FailurePanel error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.isSuccess && items.length === 0 && !bulk.progress && <JobsEmpty search={search} />}
      {items.length > 0 && (
        <JobsTable
          jobs={items}
          isStale={jobs.isPlaceholderData}
          isWhole={!jobs.hasNextPage}
          loadMore={loadMore}
          selection={selection}
          onSelect={setSelection}
        />
      )}
      <Suspense>
        {wasSelecting && (
          <JobsBulkBar
            jobs={selected}
            bulk={bulk}
            isDeletedView={search.deleted === true}
            clear={() => setSelection(nothingSelected)}
          />
        )}
      </Suspense>
      <LoadMore pages={jobs} />
    </Page>
  );
};

const Actions = ({ isDeletedView }: { readonly isDeletedView: boolean }) => {
  const capture = useCapture();
  if (isDeletedView)
    return (
      <LinkButton to="/jobs" search={{}} variant="default" leftSection={<IconArrowLeft size={16} />}>
        {t.jobs.list.backToJobs}
      </LinkButton>
    );
  return (
    <>
      <DuplicatesLink />
      <LinkButton to="/gaps" variant="default">
        {fitWords.gaps.link}
      </LinkButton>
      <LinkButton to="/companies" variant="default">
        {t.jobs.list.companies}
      </LinkButton>
      <LinkButton
        to="/jobs"
        search={{ deleted: true }}
        variant="default"
        leftSection={<IconTrash size={16} />}
      >
        {t.jobs.list.showDeleted}
      </LinkButton>
      {/* A narrow window has it in the bar at its foot. */}
      <Button className="jobs-capture" leftSection={<IconPlus size={16} />} onClick={() => capture.open()}>
        {t.shell.capture}
      </Button>
    </>
  );
};
