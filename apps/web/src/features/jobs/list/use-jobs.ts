import { api, client } from "../../../_kit/api/client.ts";
import { pagesQuery, usePages } from "../../../_kit/api/use-pages.ts";
import type { JobsSearch } from "./jobs-search.ts";

const PAGE = 100;

const inputOf = ({ search, remote, employment, sort, deleted }: JobsSearch) => {
  const words = search?.trim();
  return {
    limit: PAGE,
    sort: sort ?? "newest",
    deleted: deleted ?? false,
    ...(words ? { search: words } : {}),
    ...(remote ? { remote } : {}),
    ...(employment ? { employmentType: employment } : {}),
  };
};

/** The jobs of the search, page after page. */
export const jobsQuery = (search: JobsSearch) => {
  const input = inputOf(search);
  return pagesQuery(api.jobs.list.queryKey(input), (page, options) =>
    client.jobs.list.query({ ...input, ...page }, options),
  );
};

export const useJobs = (search: JobsSearch) => usePages(jobsQuery(search));
