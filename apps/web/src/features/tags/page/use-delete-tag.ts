import type { Tag } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { tagsCache, tagsOneByOne } from "./tags-cache.ts";
import { useRestoreTag } from "./use-restore-tag.ts";

/** The tag goes at once, comes back if the server refuses, and one press takes it back. */
export const useDeleteTag = () => {
  const cache = tagsCache(useQueryClient());
  const restore = useRestoreTag();
  return useMutation({
    ...tagsOneByOne,
    mutationFn: ({ id, version }: Tag) => client.tags.delete.mutate({ id, expectedVersion: version }),
    onMutate: ({ id }) => cache.anticipate((tags) => tags.filter((tag) => tag.id !== id)),
    onSuccess: ({ id, name }) => noticeUndo(t.tags.deleted(name), () => restore.mutate({ id })),
    onError: (error, { name }, before) => {
      if (before) cache.show(before);
      noticeFailure(error, t.tags.notDeleted(name));
    },
    onSettled: cache.refresh,
  });
};
