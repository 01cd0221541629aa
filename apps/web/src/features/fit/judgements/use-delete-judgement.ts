import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { words } from "../../../messages/fit.ts";

/** Deletes what an agent judged; one press brings it back. */
export const useDeleteJudgement = () => {
  const queryClient = useQueryClient();
  const shared = {
    onError: (error: unknown) => noticeFailure(error),
    onSettled: () => queryClient.invalidateQueries(api.fit.judgements.pathFilter()),
  };
  const restore = useMutation(api.fit.restoreJudgement.mutationOptions(shared));
  return useMutation(
    api.fit.deleteJudgement.mutationOptions({
      ...shared,
      onSuccess: ({ id, model }) => noticeUndo(words.judgements.deleted(model), () => restore.mutate({ id })),
    }),
  );
};
