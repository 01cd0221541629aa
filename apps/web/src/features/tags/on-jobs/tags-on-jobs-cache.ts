import type { Job, JobListItem, TagOnJob } from "@jobtracker/contracts";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { tagsQuery } from "../tags-query.ts";
import type { Tagging } from "./use-tag-jobs.ts";
import { withoutTag, withTag } from "./with-tag.ts";

interface Page {
  readonly items: readonly JobListItem[];
}

const isPaged = (data: unknown): data is InfiniteData<Page> =>
  typeof data === "object" && data !== null && "pages" in data;

/** Of a tag that the server has yet to make; the schema that would brand it is too large for a page. */
const NEW = 2_147_483_647 as TagOnJob["id"];

/** Shows the tags of jobs as they will be, wherever jobs are shown. */
export const tagsOnJobsCache = (queryClient: QueryClient) => {
  const lists = { queryKey: api.jobs.list.pathKey() };
  const single = { queryKey: api.jobs.get.pathKey() };
  const known = (name: string): TagOnJob =>
    queryClient
      .getQueryData(tagsQuery().queryKey)
      ?.items.find((tag) => tag.name.toLowerCase() === name.toLowerCase()) ?? { id: NEW, name, color: null };

  const anticipate = async ({ jobs, act, name }: Tagging) => {
    await Promise.all([queryClient.cancelQueries(lists), queryClient.cancelQueries(single)]);
    const ids = new Set<number>(jobs.map(({ id }) => id));
    const { id, color, name: spelled } = known(name);
    const tag = { id, color, name: spelled };
    const change = <Shown extends JobListItem>(job: Shown): Shown =>
      ids.has(job.id)
        ? { ...job, tags: act === "add" ? withTag(job.tags, tag) : withoutTag(job.tags, name) }
        : job;
    queryClient.setQueriesData<unknown>(lists, (data: unknown) =>
      isPaged(data)
        ? { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(change) })) }
        : data,
    );
    queryClient.setQueriesData<Job>(single, (job) => job && change(job));
  };

  const refresh = async () => {
    // While others are on their way, the server's answer would be an old one.
    if (queryClient.isMutating({ mutationKey: ["tag-jobs"] }) > 1) return;
    await Promise.all([
      queryClient.invalidateQueries(lists),
      queryClient.invalidateQueries(single),
      queryClient.invalidateQueries(api.tags.pathFilter()),
    ]);
  };
  return { anticipate, refresh };
};
