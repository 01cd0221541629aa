import type { Tag } from "@jobtracker/contracts";
import type { QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { listCache, oneByOne } from "../../../_kit/api/list-cache.ts";
import { tagsQuery } from "../tags-query.ts";

export const tagsOneByOne = oneByOne("tags");

/** The tags as they are shown. They stand on jobs, and their names in saved views. */
export const tagsCache = (queryClient: QueryClient) =>
  listCache<Tag>({
    queryClient,
    queryKey: tagsQuery().queryKey,
    others: [api.jobs.pathFilter(), api.views.pathFilter()],
    mutationKey: tagsOneByOne.mutationKey,
  });
