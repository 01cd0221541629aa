import { api, client } from "../../_kit/api/client.ts";
import { pagesQuery } from "../../_kit/api/use-pages.ts";
import type { NamesSearch } from "../companies/names-search.ts";

const PAGE = 50;
/** Of the taxonomy, below what was seen. */
const FURTHER = 20;

/** The skills of the person's jobs and profile, page after page. */
export const skillsQuery = ({ search }: NamesSearch) => {
  const words = search?.trim();
  const input = { limit: PAGE, ...(words ? { search: words } : {}) };
  return pagesQuery(api.skills.list.queryKey(input), (page, options) =>
    client.skills.list.query({ ...input, ...page }, options),
  );
};

/** Skills whose names have words that begin so, seen or not. */
export const knownSkillsQuery = (query: string) => {
  const input = { query, limit: FURTHER };
  return pagesQuery(api.skills.search.queryKey(input), (page, options) =>
    client.skills.search.query({ ...input, ...page }, options),
  );
};

export const ownSkillsQuery = () => api.skills.listOwn.queryOptions({});

export const skillQuery = (key: string) => api.skills.get.queryOptions({ key });
