import { Button } from "@mantine/core";
import { IconArrowLeft, IconPlus, IconTrash } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LinkButton } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { t } from "../../../messages/index.ts";
import { useCapture } from "../capture/capture-context.ts";
import { JobsEmpty } from "./jobs-empty.tsx";
import { JobsFilters } from "./jobs-filters.tsx";
import { JobsSkeleton } from "./jobs-skeleton.tsx";
import { JobsTable } from "./jobs-table.tsx";
import { useJobs } from "./use-jobs.ts";
import "./jobs.css";

const route = getRouteApi("/signed-in/jobs");

export const JobsPage = () => {
  const search = route.useSearch();
  const jobs = useJobs(search);
  const items = jobs.data?.items ?? [];
  return (
    <Page
      title={search.deleted ? t.jobs.list.deletedTitle : t.jobs.list.title}
      actions={<Actions isDeletedView={search.deleted === true} />}
    >
      <JobsFilters />
      <div role="status" className="jobs-count">
        {jobs.isSuccess && items.length > 0 ? t.jobs.list.shown(items.length) : "\u00a0"}
      </div>
      {jobs.isPending && <JobsSkeleton />}
      {jobs.isError && <FailurePanel error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.isSuccess && items.length === 0 && <JobsEmpty search={search} />}
      {items.length > 0 && <JobsTable jobs={items} isStale={jobs.isPlaceholderData} />}
      {jobs.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          mx="auto"
          display="block"
          loading={jobs.isFetchingNextPage}
          onClick={() => void jobs.fetchNextPage()}
        >
          {t.actions.loadMore}
        </Button>
      )}
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
      <LinkButton
        to="/jobs"
        search={{ deleted: true }}
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} />}
      >
        {t.jobs.list.showDeleted}
      </LinkButton>
      <Button leftSection={<IconPlus size={16} />} onClick={() => capture.open()}>
        {t.shell.capture}
      </Button>
    </>
  );
};
