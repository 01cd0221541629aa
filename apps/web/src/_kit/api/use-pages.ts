import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
} from "@tanstack/react-query";

interface ListAnswer<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

type FetchPage<Item> = (
  page: { readonly cursor?: string },
  options: { readonly signal: AbortSignal },
) => Promise<ListAnswer<Item>>;

/**
 * A list, page after page. tRPC's own infinite query sends a `direction` along, which is no field of the operations,
 * and they refuse what they do not know. `key` begins with the procedure's, so that refreshing that finds this too.
 */
export const pagesQuery = <Item>(key: QueryKey, fetchPage: FetchPage<Item>) => {
  const first: string | undefined = undefined;
  return infiniteQueryOptions({
    queryKey: [...key, { type: "pages" }],
    queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
      fetchPage(pageParam === undefined ? {} : { cursor: pageParam }, { signal }),
    initialPageParam: first,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
};

type PagesQuery<Item> = ReturnType<typeof pagesQuery<Item>>;

/** What has come of the list so far; while another one is on its way, that of before. */
export const usePages = <Item>(query: PagesQuery<Item>) =>
  useInfiniteQuery({
    ...query,
    placeholderData: keepPreviousData,
    select: (data) => ({ items: data.pages.flatMap((page) => page.items) }),
  });
