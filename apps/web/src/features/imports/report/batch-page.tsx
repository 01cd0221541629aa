import type { ImportBatch } from "@jobtracker/contracts";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { Callout } from "../../../_kit/feedback/callout.tsx";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { BackLink } from "../../../_kit/navigation/links.tsx";
import { Page } from "../../../_kit/page/page.tsx";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { batches } from "../../../messages/batches.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { batchQuery, goesOn, isLive, LOOK_AGAIN, refreshImports } from "../imports-query.ts";
import { BatchItems } from "./batch-items.tsx";
import { BatchProgress } from "./batch-progress.tsx";
import { useBatchActions } from "./use-batch-actions.ts";
import "../imports.css";

const route = getRouteApi("/signed-in/batches/$batchId");
const words = batches.imports;

const Actions = ({ batch }: { readonly batch: ImportBatch }) => {
  const { cancel, retry, undo, restore, download } = useBatchActions(batch);
  const isGoingOn = isLive(batch);
  const isUndone = batch.undoneAt !== null;
  const isLeft = batch.counts.waiting > 0;
  return (
    <>
      {isGoingOn && (
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {words.cancel}
        </Button>
      )}
      {!isGoingOn && !isUndone && (isLeft || batch.counts.failed > 0) && (
        <Button loading={retry.isPending} onClick={() => retry.mutate()}>
          {isLeft ? words.goOn : words.retry}
        </Button>
      )}
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
        {words.download}
      </Button>
      {!isGoingOn && !isUndone && batch.jobsMade > 0 && (
        <Button variant="default" color="red" loading={undo.isPending} onClick={() => undo.mutate()}>
          {words.undo}
        </Button>
      )}
      {isUndone && (
        <Button loading={restore.isPending} onClick={() => restore.mutate()}>
          {words.restore}
        </Button>
      )}
    </>
  );
};

const Report = ({ batch }: { readonly batch: ImportBatch }) => {
  const timeZone = useTimeZone();
  const queryClient = useQueryClient();
  const isGoingOn = goesOn(batch);
  // What came of it stands on other pages too.
  useEffect(() => {
    if (!isGoingOn) void refreshImports(queryClient);
  }, [isGoingOn, queryClient]);
  return (
    <Page
      title={batch.name ?? words.unnamed[batch.kind]}
      lead={words.of(writeInstant(batch.createdAt, timeZone))}
      above={<BackLink to="/settings/background">{words.back}</BackLink>}
      actions={<Actions batch={batch} />}
    >
      <BatchProgress batch={batch} />
      {batch.undoneAt !== null && (
        <Callout tone="note">
          <p>{batch.jobsMade > 0 ? words.undoing(batch.jobsMade) : words.undoneNote}</p>
        </Callout>
      )}
      <BatchItems batch={batch} />
    </Page>
  );
};

/** How a batch goes and what came of it; can be left and come back to. */
export const BatchPage = () => {
  const { batchId } = route.useParams();
  const batch = useQuery({
    ...batchQuery(batchId),
    refetchInterval: ({ state }) => (state.data && goesOn(state.data) ? LOOK_AGAIN : false),
  });
  if (batch.data) return <Report batch={batch.data} />;
  return batch.isError ? (
    <FailurePanel error={batch.error} onRetry={() => void batch.refetch()} />
  ) : (
    <PendingPage />
  );
};
