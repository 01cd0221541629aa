import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "../../jobs/changing/refresh-jobs.ts";

export const useRestoreApplication = () => {
  const queryClient = useQueryClient();
  return useMutation(
    api.applications.restore.mutationOptions({
      onSuccess: () => {
        noticeDone(t.applications.page.restored);
        return refreshJobs(queryClient);
      },
      onError: (error) => noticeFailure(error),
    }),
  );
};

/** Deletes an application, and offers to bring it back. */
export const useDeleteApplication = () => {
  const queryClient = useQueryClient();
  const restore = useRestoreApplication();
  return useMutation(
    api.applications.delete.mutationOptions({
      onSuccess: ({ id, job }) => {
        noticeUndo(t.applications.page.deleted(job.title), () => restore.mutate({ id }));
        return refreshJobs(queryClient);
      },
      onError: (error) => noticeFailure(error),
    }),
  );
};
