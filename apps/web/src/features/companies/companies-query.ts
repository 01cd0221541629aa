import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";
import type { CompaniesSearch } from "./companies-search.ts";

const PAGE = 50;

/** The companies of the search, page after page. */
export const companiesQuery = ({ search, sort = "name" }: CompaniesSearch) => {
  const words = search?.trim();
  const input = { limit: PAGE, sort, ...(words ? { search: words } : {}) };
  return pagesQuery(api.companies.list.queryKey(input), (page, options) =>
    client.companies.list.query({ ...input, ...page }, options),
  );
};

export const companyQuery = (id: number) => api.companies.get.queryOptions({ id });
