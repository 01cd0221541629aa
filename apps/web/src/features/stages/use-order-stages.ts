import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { t } from "../../messages/index.ts";
import { stagesCache, stagesOneByOne } from "./stages-cache.ts";
import { putAt } from "./stages-query.ts";

interface StageMove {
  readonly key: string;
  readonly name: string;
  /** Counted from 0. */
  readonly place: number;
  /** By keys it is moved back by a key; a notice for each step would be too much. */
  readonly offersUndo: boolean;
}

/** Puts a stage at another place of the board: shown at once, put back if the server refuses. */
export const useOrderStages = () => {
  const queryClient = useQueryClient();
  const cache = stagesCache(queryClient);
  const mutation = useMutation({
    ...stagesOneByOne,
    mutationFn: ({ key, place }: StageMove) =>
      client.stages.order.mutate({ keys: putAt(cache.shown(), key, place).map((stage) => stage.key) }),
    onMutate: ({ key, place }) => cache.anticipate((stages) => putAt(stages, key, place)),
    onSuccess: ({ items }, { key, name, offersUndo }, before) => {
      if (queryClient.isMutating({ mutationKey: stagesOneByOne.mutationKey }) <= 1) cache.show(items);
      const place = before.findIndex((stage) => stage.key === key);
      if (offersUndo)
        noticeUndo(t.stages.movedTo(name), () => mutation.mutate({ key, name, place, offersUndo: false }));
    },
    onError: (error, _move, before) => {
      if (before) cache.show(before);
      noticeFailure(error, t.stages.notMoved);
    },
    onSettled: cache.refresh,
  });
  return mutation;
};
