import type { Interview, InterviewOutcome } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { readFailure } from "../../_kit/api/failure.ts";
import { noticeFailure, noticeProblem, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { t } from "../../messages/index.ts";
import { interviewsOf } from "./interviews-query.ts";

/** Everything that shows interviews is asked for anew. */
export const useRefreshInterviews = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(api.interviews.pathFilter());
};

/** Says the outcome, deletes: shown at once, put back if the server refuses. A deleted interview can be brought back. */
export const useInterviews = (applicationId: number) => {
  const queryClient = useQueryClient();
  const refresh = useRefreshInterviews();
  const { queryKey } = interviewsOf(applicationId);
  const change = (next: (items: Interview[]) => Interview[]) =>
    queryClient.setQueryData(queryKey, (shown) => shown && { ...shown, items: next(shown.items) });
  const begin = async (next: (items: Interview[]) => Interview[]) => {
    const before = queryClient.getQueryData(queryKey);
    change(next);
    await queryClient.cancelQueries({ queryKey });
    return before;
  };
  const refused = (error: unknown, before: Awaited<ReturnType<typeof begin>> | undefined) => {
    queryClient.setQueryData(queryKey, before);
    const words = t.interviews;
    if (readFailure(error).code === "VERSION_CONFLICT") noticeProblem(words.notChanged, words.conflict);
    else noticeFailure(error, words.notChanged);
  };
  const shared = { scope: { id: `interviews-${applicationId}` }, onSettled: refresh };

  const update = useMutation(
    api.interviews.update.mutationOptions({
      ...shared,
      onMutate: ({ id, outcome }) =>
        begin((items) =>
          items.map((item) => (item.id === id ? { ...item, outcome: outcome ?? item.outcome } : item)),
        ),
      onSuccess: (saved) => change((items) => items.map((item) => (item.id === saved.id ? saved : item))),
      onError: (error, _input, before) => refused(error, before),
    }),
  );
  const restore = useMutation(
    api.interviews.restore.mutationOptions({ ...shared, onError: (error) => noticeFailure(error) }),
  );
  const remove = useMutation(
    api.interviews.delete.mutationOptions({
      ...shared,
      onMutate: ({ id }) => begin((items) => items.filter((item) => item.id !== id)),
      onSuccess: ({ id }) => noticeUndo(t.interviews.deleted, () => restore.mutate({ id })),
      onError: (error, _input, before) => refused(error, before),
    }),
  );
  return {
    setOutcome: ({ id, version }: Interview, outcome: InterviewOutcome) =>
      update.mutate({ id, expectedVersion: version, outcome }),
    remove: ({ id }: Interview) => remove.mutate({ id }),
  };
};
