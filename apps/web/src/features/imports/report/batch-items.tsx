import { type ImportBatch, ImportItemState } from "@jobtracker/contracts";
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { usePages } from "../../../_kit/api/use-pages.ts";
import { FailurePanel } from "../../../_kit/feedback/failure-panel.tsx";
import { LoadMore } from "../../../_kit/page/load-more.tsx";
import { batches } from "../../../messages/batches.ts";
import { PendingPage } from "../../../routes/pending-page.tsx";
import { goesOn, itemsQuery, LOOK_AGAIN } from "../imports-query.ts";
import { BatchItem } from "./batch-item.tsx";

const words = batches.imports;

/** The lines of a batch, all or those that ended alike. */
export const BatchItems = ({ batch }: { readonly batch: ImportBatch }) => {
  const [state, setState] = useState<ImportItemState>();
  const items = usePages({
    ...itemsQuery(batch.id, state),
    refetchInterval: goesOn(batch) ? 2 * LOOK_AGAIN : false,
  });
  const present = ImportItemState.options.filter((one) => batch.counts[one] > 0 || one === state);
  return (
    <section aria-label={words.filter}>
      <div className="batch-filter">
        <SegmentedControl
          aria-label={words.filter}
          value={state ?? "all"}
          onChange={(value) => setState(ImportItemState.safeParse(value).data)}
          data={[
            { value: "all", label: words.all(batch.total) },
            ...present.map((one) => ({ value: one, label: `${words.itemStates[one]} ${batch.counts[one]}` })),
          ]}
        />
      </div>
      {items.isPending && <PendingPage />}
      {items.isError && items.data === undefined && (
        <FailurePanel error={items.error} onRetry={() => void items.refetch()} />
      )}
      {items.data?.items.length === 0 && <p>{words.noItems}</p>}
      {items.data && items.data.items.length > 0 && (
        <ul className="panel batch-items">
          {items.data.items.map((item) => (
            <BatchItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      <LoadMore pages={items} />
    </section>
  );
};
