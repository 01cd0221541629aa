import type { Tag } from "@jobtracker/contracts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "../../../_kit/api/client.ts";
import { noticeFailure, noticeUndo } from "../../../_kit/feedback/notices.tsx";
import { t } from "../../../messages/index.ts";
import { tagsCache, tagsOneByOne } from "./tags-cache.ts";

export interface TagChange {
  /** As the person saw it. */
  readonly tag: Tag;
  readonly to: Partial<Pick<Tag, "name" | "color">>;
  readonly isUndo?: boolean;
}

const wordOf = (before: Tag, after: Tag) =>
  before.name === after.name ? t.tags.changed(after.name) : t.tags.renamed(before.name, after.name);

/** Renames a tag or gives it another colour: shown at once, put back if the server refuses. */
export const useChangeTag = () => {
  const cache = tagsCache(useQueryClient());
  const mutation = useMutation({
    ...tagsOneByOne,
    mutationFn: ({ tag, to }: TagChange) => {
      // A change that was still on its way may have raised the version meanwhile.
      const version = cache.shown().find(({ id }) => id === tag.id)?.version ?? tag.version;
      return client.tags.update.mutate({ id: tag.id, expectedVersion: version, ...to });
    },
    onMutate: ({ tag, to }) =>
      cache.anticipate((tags) => tags.map((one) => (one.id === tag.id ? { ...one, ...to } : one))),
    onSuccess: (after, { tag, isUndo }) => {
      cache.put(after);
      if (isUndo) return;
      const { name, color } = tag;
      noticeUndo(wordOf(tag, after), () =>
        mutation.mutate({ tag: after, to: { name, color }, isUndo: true }),
      );
    },
    onError: (error, { tag }, before) => {
      const old = before?.find(({ id }) => id === tag.id);
      if (old) cache.put(old);
      noticeFailure(error, t.tags.notChanged(tag.name));
    },
    onSettled: cache.refresh,
  });
  return mutation;
};
