import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";
import type { NamesSearch } from "../companies/names-search.ts";

const PAGE = 50;
/** The most in one answer. */
const MOST = 100;

/** The recruiters of the search, page after page. */
export const recruitersQuery = ({ search }: NamesSearch) => {
  const words = search?.trim();
  const input = { limit: PAGE, ...(words ? { search: words } : {}) };
  return pagesQuery(api.recruiters.list.queryKey(input), (page, options) =>
    client.recruiters.list.query({ ...input, ...page }, options),
  );
};

export const recruiterQuery = (id: number) => api.recruiters.get.queryOptions({ id });

/** Who is or was there. */
export const recruitersOfCompany = (companyId: number) =>
  api.recruiters.list.queryOptions({ companyId, limit: MOST });

/** Those with these words, to choose from. */
export const recruiterChoices = (words: string) =>
  api.recruiters.list.queryOptions({ limit: PAGE, ...(words === "" ? {} : { search: words }) });
