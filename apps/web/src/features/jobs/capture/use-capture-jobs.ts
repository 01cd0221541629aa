import type { CaptureResult } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { refreshJobs } from "../changing/refresh-jobs.ts";

/** Saves the checked postings. */
export const useCaptureJobs = (onDone: (results: readonly CaptureResult[]) => void) => {
  const queryClient = useQueryClient();
  return useMutation(
    api.jobs.capture.mutationOptions({
      onSuccess: ({ results }) => {
        onDone(results);
        void refreshJobs(queryClient);
      },
    }),
  );
};
