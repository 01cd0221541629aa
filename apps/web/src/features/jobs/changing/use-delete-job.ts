import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "./refresh-jobs.ts";
import { useRestoreJob } from "./use-restore-job.ts";

/**
 * Deletes a job, and offers to bring it back. `leave` is called before anything is read anew: what asked for it is not
 * shown for a deleted job, and would not be told.
 */
export const useDeleteJob = (leave?: () => void) => {
  const queryClient = useQueryClient();
  const restore = useRestoreJob();
  return useMutation(
    api.jobs.delete.mutationOptions({
      onSuccess: (job) => {
        noticeUndo(t.jobs.page.deleted(job.title), () => restore.mutate({ id: job.id }));
        leave?.();
        return refreshJobs(queryClient);
      },
      onError: (error) => noticeFailure(error),
    }),
  );
};
