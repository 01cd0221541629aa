import type { Requirement } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { readFailure } from "../../_kit/api/failure.ts";
import { noticeFailure, noticeProblem, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { t } from "../../messages/index.ts";
import { refreshFit } from "../fit/refresh-fit.ts";
import { requirementsOf } from "./requirements-query.ts";

type Correction = Partial<Pick<Requirement, "kind" | "weight">>;

/** Corrects and removes: shown at once, put back if the server refuses. */
export const useRequirements = (jobId: number) => {
  const queryClient = useQueryClient();
  const { queryKey } = requirementsOf(jobId);
  const begin = async (next: (items: Requirement[]) => Requirement[]) => {
    const before = queryClient.getQueryData(queryKey);
    queryClient.setQueryData(queryKey, (shown) => shown && { items: next(shown.items) });
    await queryClient.cancelQueries({ queryKey });
    return before;
  };
  const refused = (error: unknown, before: Awaited<ReturnType<typeof begin>> | undefined) => {
    queryClient.setQueryData(queryKey, before);
    const words = t.requirements;
    if (readFailure(error).code === "VERSION_CONFLICT") noticeProblem(words.notChanged, words.conflict);
    else noticeFailure(error, words.notChanged);
  };
  const shared = {
    scope: { id: `requirements-${jobId}` },
    onSettled: () =>
      Promise.all([queryClient.invalidateQueries(api.requirements.pathFilter()), refreshFit(queryClient)]),
  };

  const update = useMutation(
    api.requirements.update.mutationOptions({
      ...shared,
      onMutate: ({ id, kind, weight }) =>
        begin((items) =>
          items.map((item) =>
            item.id === id ? { ...item, kind: kind ?? item.kind, weight: weight ?? item.weight } : item,
          ),
        ),
      onError: (error, _input, before) => refused(error, before),
    }),
  );
  const restore = useMutation(
    api.requirements.restore.mutationOptions({ ...shared, onError: (error) => noticeFailure(error) }),
  );
  const remove = useMutation(
    api.requirements.delete.mutationOptions({
      ...shared,
      onMutate: ({ id }) => begin((items) => items.filter((item) => item.id !== id)),
      onSuccess: ({ id }) => noticeUndo(t.requirements.removed, () => restore.mutate({ id })),
      onError: (error, _input, before) => refused(error, before),
    }),
  );
  return {
    correct: ({ id, version }: Requirement, correction: Correction) =>
      update.mutate({ id, expectedVersion: version, ...correction }),
    remove: ({ id }: Requirement) => remove.mutate({ id }),
  };
};
