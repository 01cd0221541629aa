import type { Tag } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { tagsCache, tagsOneByOne } from "./tags-cache.ts";
import { useRestoreTag } from "./use-restore-tag.ts";

interface TagMerge {
  readonly tag: Tag;
  readonly into: Tag;
}

export const useMergeTag = () => {
  const cache = tagsCache(useQueryClient());
  const restore = useRestoreTag();
  return useMutation({
    ...tagsOneByOne,
    mutationFn: ({ tag, into }: TagMerge) =>
      client.tags.merge.mutate({ id: tag.id, intoId: into.id, expectedVersion: tag.version }),
    onMutate: ({ tag }) => cache.anticipate((tags) => tags.filter(({ id }) => id !== tag.id)),
    onSuccess: (left, { tag }) => {
      cache.put(left);
      noticeUndo(t.tags.merged(tag.name, left.name), () => restore.mutate({ id: tag.id }));
    },
    onError: (error, { tag }, before) => {
      if (before) cache.show(before);
      noticeFailure(error, t.tags.notChanged(tag.name));
    },
    onSettled: cache.refresh,
  });
};
