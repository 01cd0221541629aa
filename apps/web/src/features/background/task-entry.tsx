import type { BackgroundTask } from "@jobtracker/contracts";
import { Button, Progress } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, client } from "../../_kit/api/client.ts";
import { noticeFailure } from "../../_kit/feedback/notices.tsx";
import { writeInstant } from "../../_kit/time/instants.ts";
import { useTimeZone } from "../../_kit/time/use-time-zone.ts";
import { batches } from "../../messages/batches.ts";

const words = batches.background;

const useTaskAction = (mutationFn: () => Promise<BackgroundTask>) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onError: (error) => noticeFailure(error, words.notDone),
    onSettled: () => queryClient.invalidateQueries(api.background.pathFilter()),
  });
};

/** How it stands, in words. */
const useTelling = ({ state, cancelling, progress, attempt, dueAt, finishedAt }: BackgroundTask) => {
  const timeZone = useTimeZone();
  return [
    cancelling ? words.cancelling : words.states[state],
    words.progress(progress.done, progress.total),
    attempt > 1 && words.attempt(attempt),
    dueAt !== null && attempt > 0 && words.due(writeInstant(dueAt, timeZone)),
    finishedAt !== null && words.ended(writeInstant(finishedAt, timeZone)),
  ]
    .filter((part) => part !== false)
    .join(" · ");
};

/** A task with what can be done about it. */
export const TaskEntry = ({ task }: { readonly task: BackgroundTask }) => {
  const { id, state, progress, error, cancelling } = task;
  const kind = words.kind(task.kind);
  const cancel = useTaskAction(() => client.background.cancel.mutate({ id }));
  const retry = useTaskAction(() => client.background.retry.mutate({ id }));
  const telling = useTelling(task);
  const isLive = state === "waiting" || state === "running";
  return (
    <li className="task-entry">
      <div className="task-actions">
        <strong>{kind}</strong>
        <span className="batch-message">{telling}</span>
        {isLive && !cancelling && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.cancel(kind)}
            loading={cancel.isPending}
            onClick={() => cancel.mutate()}
          >
            {words.cancelWord}
          </Button>
        )}
        {(state === "failed" || state === "cancelled") && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.retry(kind)}
            loading={retry.isPending}
            onClick={() => retry.mutate()}
          >
            {words.retryWord}
          </Button>
        )}
      </div>
      {state === "running" && progress.total !== null && (
        <Progress.Root size="sm" w="100%">
          <Progress.Section
            value={(100 * progress.done) / Math.max(progress.total, 1)}
            aria-label={words.progress(progress.done, progress.total)}
          />
        </Progress.Root>
      )}
      {error !== null && state !== "succeeded" && <p className="batch-message">{error.message}</p>}
    </li>
  );
};
