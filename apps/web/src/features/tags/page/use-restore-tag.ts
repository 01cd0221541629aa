import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { noticeDone, noticeFailure } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { tagsCache, tagsOneByOne } from "./tags-cache.ts";

/** Brings a deleted or merged tag back, on the jobs that it was on. */
export const useRestoreTag = () => {
  const cache = tagsCache(useQueryClient());
  return useMutation(
    api.tags.restore.mutationOptions({
      ...tagsOneByOne,
      onSuccess: ({ name }) => noticeDone(t.tags.restored(name)),
      onError: (error) => noticeFailure(error),
      onSettled: cache.refresh,
    }),
  );
};
