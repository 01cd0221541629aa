import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";
import type { NamesSearch } from "../companies/names-search.ts";

const PAGE = 50;

/** The job boards of the search, page after page. */
export const boardsQuery = ({ search }: NamesSearch) => {
  const words = search?.trim();
  const input = { limit: PAGE, ...(words ? { search: words } : {}) };
  return pagesQuery(api.boards.list.queryKey(input), (page, options) =>
    client.boards.list.query({ ...input, ...page }, options),
  );
};

/** Those with the most jobs, to choose from. */
export const boardChoices = () => api.boards.list.queryOptions({ limit: 100 });
