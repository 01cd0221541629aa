import type { Application } from "@jobtracker/contracts";
import { type QueryClient, type QueryFunctionContext, queryOptions, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../_kit/api/client.ts";
import type { RowList } from "./overlay.ts";

interface Loaded extends RowList {
  /** False while further pages are on their way for the first time. */
  readonly isWhole: boolean;
}

const PAGE = 100;
/** What has come so far is shown this often while it loads (ms). */
const SHOW_EVERY = 250;

const allKey = () => [...api.applications.list.queryKey({}), { type: "all" }];

const loadAll = async ({ client: cache, queryKey, signal }: QueryFunctionContext): Promise<Loaded> => {
  const shown = cache.getQueryData<Loaded>(queryKey);
  const askedAt = Date.now();
  const rows: Application[] = [];
  let last = 0;
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.applications.list.query>> =
      await client.applications.list.query({ limit: PAGE, ...(cursor ? { cursor } : {}) }, { signal });
    rows.push(...page.items);
    cursor = page.nextCursor;
    // A list that is here already stays as it is until the new one is whole.
    if (cursor && !shown?.isWhole && performance.now() - last > SHOW_EVERY) {
      last = performance.now();
      cache.setQueryData<Loaded>(queryKey, { rows: [...rows], askedAt, isWhole: false });
    }
  } while (cursor);
  return { rows, askedAt, isWhole: true };
};

/** What the route has just asked for is new enough (ms). */
const JUST_NOW = 2_000;

const allQuery = () =>
  queryOptions({
    queryKey: allKey(),
    queryFn: loadAll,
    refetchOnMount: ({ state }) => (Date.now() - state.dataUpdatedAt > JUST_NOW ? "always" : false),
  });

/** All applications, page after page; shown as they come. */
export const useAllApplications = () => useQuery(allQuery());

const countQuery = () =>
  queryOptions({
    queryKey: [...api.applications.list.queryKey({}), { type: "count" }],
    queryFn: async ({ signal }) => {
      const { columns } = await client.applications.board.query({ cards: 0 }, { signal });
      return columns.reduce((sum, column) => sum + column.count, 0);
    },
  });

/** How many there are, known long before all of them are loaded. */
export const useApplicationCount = () => useQuery(countQuery());

/** Asks for both before the page is there; what is known already is the page's own business. */
export const prefetchApplications = (queryClient: QueryClient) => {
  if (queryClient.getQueryData(allKey()) !== undefined) return;
  void queryClient.prefetchQuery(allQuery());
  void queryClient.prefetchQuery(countQuery());
};

/** The rows were changed elsewhere than in this table: ask for them anew. */
export const refreshAllApplications = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: allKey() });
