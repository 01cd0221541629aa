import type { Tag } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { tagsQuery } from "../tags-query.ts";

/** One after the other: each raises versions that the next has to name. */
export const oneByOne = { mutationKey: ["tags"], scope: { id: "tags" } };

/** The tags as they are shown, and what is done to show others. */
export const tagsCache = (queryClient: QueryClient) => {
  const { queryKey } = tagsQuery();
  const shown = (): Tag[] => queryClient.getQueryData(queryKey)?.items ?? [];
  const show = (items: Tag[]) => queryClient.setQueryData(queryKey, (list) => list && { ...list, items });
  return {
    shown,
    show,
    put: (tag: Tag) => show(shown().map((one) => (one.id === tag.id ? tag : one))),
    /** Shows other tags before the server answers, and answers with those before. */
    anticipate: async (change: (tags: Tag[]) => Tag[]): Promise<Tag[]> => {
      await queryClient.cancelQueries({ queryKey });
      const before = shown();
      show(change(before));
      return before;
    },
    /** Tags stand on jobs, and their names in saved views. */
    refresh: async () => {
      if (queryClient.isMutating({ mutationKey: oneByOne.mutationKey }) > 1) return;
      await Promise.all([
        queryClient.invalidateQueries({ queryKey }),
        queryClient.invalidateQueries(api.jobs.pathFilter()),
        queryClient.invalidateQueries(api.views.pathFilter()),
      ]);
    },
  };
};
