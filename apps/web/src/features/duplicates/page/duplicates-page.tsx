import { Button, Skeleton } from "@mantine/core";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { BackLink } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { words } from "../../../messages/duplicates.ts";
import { t } from "../../../messages/index.ts";
import { duplicatesQuery } from "../duplicates-query.ts";
import { Pair } from "../pair.tsx";

/** All pairs that the person has not decided about. */
export const DuplicatesPage = () => {
  const duplicates = usePages(duplicatesQuery());
  const items = duplicates.data?.items ?? [];
  return (
    <Page
      title={words.pageTitle}
      lead={words.lead}
      above={<BackLink to="/jobs">{t.jobs.list.title}</BackLink>}
    >
      {duplicates.isPending && <PairSkeleton />}
      {duplicates.isError && (
        <FailurePanel error={duplicates.error} onRetry={() => void duplicates.refetch()} />
      )}
      {duplicates.isSuccess && items.length === 0 && (
        <EmptyState drawing={<JobsDrawing />} title={words.emptyTitle} text={words.emptyText} />
      )}
      {items.map((pair) => (
        <div key={pair.id} className="panel duplicates">
          <Pair pair={pair} />
        </div>
      ))}
      {duplicates.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          mx="auto"
          display="block"
          loading={duplicates.isFetchingNextPage}
          onClick={() => void duplicates.fetchNextPage()}
        >
          {t.actions.loadMore}
        </Button>
      )}
    </Page>
  );
};

const PairSkeleton = () => (
  <div className="panel duplicates" aria-busy="true">
    <div className="visually-hidden" role="status">
      {t.shell.loading}
    </div>
    <Skeleton h={220} />
  </div>
);
