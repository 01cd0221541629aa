import { api, client } from "../../../_kit/api/client.ts";
import { pagesQuery, usePages } from "../../../_kit/api/use-pages.ts";
import { addDays, today } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import type { JobsSearch } from "./jobs-search.ts";

const PAGE = 100;

/** The search as the server takes it. `postedAfter`: its days of posting, counted from today in the person's time zone. */
const inputOf = (search: JobsSearch, postedAfter: string | null) => {
  const { remote, employment, tags, company, board, pay, currency, fit } = search;
  const words = search.search?.trim();
  return {
    limit: PAGE,
    sort: search.sort ?? "newest",
    deleted: search.deleted ?? false,
    ...(words ? { search: words } : {}),
    ...(remote ? { remote } : {}),
    ...(employment ? { employmentType: employment } : {}),
    ...(tags ? { tags } : {}),
    ...(company ? { companyId: company } : {}),
    ...(board ? { board } : {}),
    ...(pay ? { salaryFrom: pay } : {}),
    ...(fit ? { fitFrom: fit } : {}),
    ...(currency ? { salaryCurrency: currency } : {}),
    ...(postedAfter === null ? {} : { postedAfter }),
  };
};

/** The jobs of the search, page after page. */
export const jobsQuery = (search: JobsSearch, postedAfter: string | null) => {
  const input = inputOf(search, postedAfter);
  return pagesQuery(api.jobs.list.queryKey(input), (page, options) =>
    client.jobs.list.query({ ...input, ...page }, options),
  );
};

export const useJobs = (search: JobsSearch) => {
  const timeZone = useTimeZone();
  const postedAfter = search.posted ? addDays(today(timeZone), -search.posted) : null;
  return usePages(jobsQuery(search, postedAfter));
};
