import { api, client } from "../../../_kit/api/client.ts";
import { usePages } from "../../../_kit/api/use-pages.ts";
import type { JobsSearch } from "./jobs-search.ts";

const PAGE = 100;

/** The jobs of the search, page after page. */
export const useJobs = ({ search, remote, employment, sort, deleted }: JobsSearch) => {
  const words = search?.trim();
  const input = {
    limit: PAGE,
    sort: sort ?? "newest",
    deleted: deleted ?? false,
    ...(words ? { search: words } : {}),
    ...(remote ? { remote } : {}),
    ...(employment ? { employmentType: employment } : {}),
  };
  return usePages(api.jobs.list.queryKey(input), (page, options) =>
    client.jobs.list.query({ ...input, ...page }, options),
  );
};
