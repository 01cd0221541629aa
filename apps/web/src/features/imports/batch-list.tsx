import type { ImportBatch } from "@jobtracker/contracts";
import { usePages } from "../../_kit/api/use-pages.ts";
import { JobsDrawing } from "../../_kit/feedback/drawings.tsx";
import { EmptyState } from "../../_kit/feedback/empty-state.tsx";
import { FailurePanel } from "../../_kit/feedback/failure-panel.tsx";
import { LinkAnchor, LinkButton } from "../../_kit/navigation/links.tsx";
import { LoadMore } from "../../_kit/page/load-more.tsx";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { batches } from "../../messages/batches.ts";
import { batchesQuery, goesOn, LOOK_AGAIN } from "./imports-query.ts";
import { BatchProgress } from "./report/batch-progress.tsx";
import "./imports.css";

const words = batches.imports;

const Entry = ({ batch }: { readonly batch: ImportBatch }) => {
  const timeZone = useTimeZone();
  return (
    <li className="batch-entry">
      <div>
        <LinkAnchor to="/batches/$batchId" params={{ batchId: batch.id }}>
          {batch.name ?? words.unnamed[batch.kind]}
        </LinkAnchor>{" "}
        <span className="batch-message">{words.of(writeInstant(batch.createdAt, timeZone))}</span>
      </div>
      <BatchProgress batch={batch} />
    </li>
  );
};

/** The person's batches, newest first. */
export const BatchList = () => {
  const list = usePages({
    ...batchesQuery(),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(goesOn)) ? LOOK_AGAIN : false,
  });
  if (list.data === undefined)
    return list.isError ? <FailurePanel error={list.error} onRetry={() => void list.refetch()} /> : null;
  const { items } = list.data;
  return (
    <section aria-labelledby="batches-title">
      <h2 id="batches-title">{words.list}</h2>
      {items.length === 0 ? (
        <EmptyState drawing={<JobsDrawing />} title={words.noneTitle} text={words.noneText}>
          <LinkButton to="/jobs/many">{words.title}</LinkButton>
        </EmptyState>
      ) : (
        <ul className="panel batch-items">
          {items.map((batch) => (
            <Entry key={batch.id} batch={batch} />
          ))}
        </ul>
      )}
      <LoadMore pages={list} />
    </section>
  );
};
