import type { Stage } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../_kit/api/client.ts";
import { noticeDone, noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { t } from "../../messages/index.ts";
import { stagesCache, stagesOneByOne } from "./stages-cache.ts";
import { putAt } from "./stages-query.ts";

interface StageRemoval {
  readonly stage: Stage;
  /** Where its applications go; an empty stage has none, and can be put back. */
  readonly moveTo?: string;
}

/** Makes a stage like the deleted one, at its place. */
const useRestoreStage = () => {
  const cache = stagesCache(useQueryClient());
  return useMutation({
    ...stagesOneByOne,
    mutationFn: async ({ name, kind, color, position }: Stage) => {
      const made = await client.stages.create.mutate({ name, kind, color });
      const keys = putAt([...cache.shown(), made], made.key, position).map(({ key }) => key);
      return client.stages.order.mutate({ keys });
    },
    onSuccess: ({ items }, { name }) => {
      cache.show(items);
      noticeDone(t.stages.restored(name));
    },
    onError: (error) => noticeFailure(error),
    onSettled: cache.refresh,
  });
};

export const useDeleteStage = () => {
  const cache = stagesCache(useQueryClient());
  const restore = useRestoreStage();
  return useMutation({
    ...stagesOneByOne,
    mutationFn: ({ stage: { id }, moveTo }: StageRemoval) =>
      client.stages.delete.mutate({ id, ...(moveTo === undefined ? {} : { moveTo }) }),
    onMutate: ({ stage }) => cache.anticipate((stages) => stages.filter(({ id }) => id !== stage.id)),
    onSuccess: ({ items }, { stage, moveTo }) => {
      cache.show(items);
      const word = t.stages.deleted(stage.name);
      if (moveTo === undefined) noticeUndo(word, () => restore.mutate(stage));
      else noticeDone(word);
    },
    onError: (error, { stage }, before) => {
      if (before) cache.show(before);
      noticeFailure(error, t.stages.notDeleted(stage.name));
    },
    onSettled: cache.refresh,
  });
};
