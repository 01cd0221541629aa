import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "./refresh-jobs.ts";

/** Brings a deleted job back, and its application with it. */
export const useRestoreJob = () => {
  const queryClient = useQueryClient();
  return useMutation(
    api.jobs.restore.mutationOptions({
      onSuccess: (job) => {
        noticeDone(t.jobs.list.restored(job.title));
        return refreshJobs(queryClient);
      },
      onError: (error) => noticeFailure(error),
    }),
  );
};
