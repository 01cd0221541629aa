import type { ImportBatch } from "@jobtracker/contracts";
import { Progress } from "@mantine/core";
import { batches } from "../../../messages/batches.ts";

const words = batches.imports;

/** How far a batch is. */
export const BatchProgress = ({ batch }: { readonly batch: ImportBatch }) => {
  const done = batch.total - batch.counts.waiting;
  const label = words.progress(done, batch.total);
  return (
    <div className="batch-progress">
      <Progress.Root size="md">
        <Progress.Section value={(100 * done) / Math.max(batch.total, 1)} aria-label={label} />
      </Progress.Root>
      <span role="status">
        {words.states[batch.state]} · {label}
      </span>
    </div>
  );
};
