import type { Duplicate } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, client } from "../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { words } from "../../messages/duplicates.ts";

/** All that a merge can change: jobs, applications, and whatever hangs on them. */
const useRefresh = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries();
};

/** Takes a decision back. */
export const useUndoDecision = () => {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, version }: Duplicate) =>
      client.duplicates.undo.mutate({ id, expectedVersion: version }),
    onSuccess: () => noticeDone(words.undone),
    onError: (error) => noticeFailure(error),
    onSettled: refresh,
  });
};

interface Merge {
  readonly pair: Duplicate;
  readonly keepJobId: Duplicate["older"]["id"];
}

/** Merges two jobs; the page of the one that went gives way to that of the other. */
export const useMergeJobs = () => {
  const refresh = useRefresh();
  const undo = useUndoDecision();
  const router = useRouter();
  return useMutation({
    mutationFn: ({ pair: { id, version }, keepJobId }: Merge) =>
      client.duplicates.merge.mutate({ id, expectedVersion: version, keepJobId }),
    onSuccess: (merged, { keepJobId }) => {
      const { pathname } = router.state.location;
      if (pathname === `/jobs/${merged.mergedJobId}`)
        void router.navigate({ to: "/jobs/$jobId", params: { jobId: keepJobId } });
      const kept = merged.older.id === keepJobId ? merged.older : merged.newer;
      noticeUndo(words.merged(kept.title), () => undo.mutate(merged));
    },
    onError: (error) => noticeFailure(error),
    onSettled: refresh,
  });
};

export const useKeepApart = () => {
  const queryClient = useQueryClient();
  const undo = useUndoDecision();
  return useMutation({
    mutationFn: ({ id, version }: Duplicate) =>
      client.duplicates.keepApart.mutate({ id, expectedVersion: version }),
    onSuccess: (pair) => noticeUndo(words.apart, () => undo.mutate(pair)),
    onError: (error) => noticeFailure(error),
    onSettled: () => queryClient.invalidateQueries(api.duplicates.pathFilter()),
  });
};
