import type { Stage } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../_kit/feedback/notices.tsx";
import { t } from "../../messages/index.ts";
import { stagesCache, stagesOneByOne } from "./stages-cache.ts";

export interface StageChange {
  /** As the person saw it. */
  readonly stage: Stage;
  readonly to: Partial<Pick<Stage, "name" | "kind" | "color">>;
  readonly isUndo?: boolean;
}

const wordOf = (before: Stage, after: Stage) =>
  before.name === after.name ? t.stages.changed(after.name) : t.stages.renamed(before.name, after.name);

/** Renames a stage, or gives it another colour or kind: shown at once, put back if the server refuses. */
export const useChangeStage = () => {
  const cache = stagesCache(useQueryClient());
  const mutation = useMutation({
    ...stagesOneByOne,
    mutationFn: ({ stage, to }: StageChange) => {
      // An order that was still on its way may have raised the version meanwhile.
      const version = cache.shown().find(({ id }) => id === stage.id)?.version ?? stage.version;
      return client.stages.update.mutate({ id: stage.id, expectedVersion: version, ...to });
    },
    onMutate: ({ stage, to }) =>
      cache.anticipate((stages) => stages.map((one) => (one.id === stage.id ? { ...one, ...to } : one))),
    onSuccess: (after, { stage, isUndo }) => {
      cache.put({ ...after, position: cache.shown().findIndex(({ id }) => id === after.id) });
      if (isUndo) return;
      const { name, kind, color } = stage;
      noticeUndo(wordOf(stage, after), () =>
        mutation.mutate({ stage: after, to: { name, kind, color }, isUndo: true }),
      );
    },
    onError: (error, { stage }, before) => {
      const old = before?.find(({ id }) => id === stage.id);
      if (old) cache.put(old);
      noticeFailure(error, t.stages.notChanged(stage.name));
    },
    onSettled: cache.refresh,
  });
  return mutation;
};
