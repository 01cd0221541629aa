import type { ImportBatch } from "@jobtracker/contracts";
import { Progress } from "@mantine/core";
import { batches } from "../../../messages/batches.ts";

const words = batches.imports;

/** How far a batch is, and how much of it came to nothing. */
export const BatchProgress = ({ batch }: { readonly batch: ImportBatch }) => {
  const done = batch.total - batch.counts.waiting;
  const failed = batch.counts.refused + batch.counts.failed;
  const label = words.progress(done, batch.total, failed);
  const share = (count: number) => (100 * count) / Math.max(batch.total, 1);
  return (
    <div className="batch-progress">
      <Progress.Root size="md">
        <Progress.Section value={share(done - failed)} aria-label={label} />
        {failed > 0 && (
          <Progress.Section
            value={share(failed)}
            color="var(--danger)"
            aria-label={words.notCaptured(failed)}
          />
        )}
      </Progress.Root>
      <span role="status">
        {words.states[batch.state]} · {label}
      </span>
    </div>
  );
};
