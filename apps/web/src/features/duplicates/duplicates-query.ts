import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";

const PAGE = 20;

/** The pairs that nothing was decided about, page after page. */
export const duplicatesQuery = () => {
  const input = { limit: PAGE };
  return pagesQuery(api.duplicates.list.queryKey(input), (page, options) =>
    client.duplicates.list.query({ ...input, ...page }, options),
  );
};

/** Whether there is any open pair: the first of them. */
export const anyDuplicatesQuery = () => api.duplicates.list.queryOptions({ limit: 1 });

/** The open pairs of a job. */
export const openDuplicatesOf = (jobId: number) => api.duplicates.list.queryOptions({ jobId });

/** The merged pairs of a job: what was merged into it, and what it was merged into. */
export const mergedDuplicatesOf = (jobId: number) =>
  api.duplicates.list.queryOptions({ jobId, decision: "merged" });
