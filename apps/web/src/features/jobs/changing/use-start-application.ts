import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { refreshJobs } from "./refresh-jobs.ts";

/** Puts a job on the board. */
export const useStartApplication = () => {
  const queryClient = useQueryClient();
  return useMutation(
    api.applications.create.mutationOptions({
      onSuccess: () => {
        noticeDone(t.jobs.page.applicationStarted);
        return refreshJobs(queryClient);
      },
      onError: (error) => noticeFailure(error),
    }),
  );
};
